namespace CareersSite.Publishing;

/// <summary>What was written so far.</summary>
/// <param name="Unchanged">Files with the same bytes in the last site.</param>
/// <param name="Replaced">Files that the last site had at the same path, with any bytes.</param>
internal readonly record struct WriteTally(int Files, long Bytes, int Unchanged, int Replaced)
{
    public static WriteTally operator +(WriteTally a, WriteTally b) =>
        new(a.Files + b.Files, a.Bytes + b.Bytes, a.Unchanged + b.Unchanged, a.Replaced + b.Replaced);
}
