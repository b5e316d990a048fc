namespace CareersSite.Search;

/// <summary>How the postings of a word are written.</summary>
internal static class PostingBytes
{
    private const int BitsInByte = 8;

    /// <summary>How many; the distance of each from the one before; then the weights, two in a byte, the lower half first.</summary>
    public static void WriteKey(IndexBytes bytes, ReadOnlySpan<int> postings, ReadOnlySpan<byte> weights)
    {
        bytes.WriteNumber(postings.Length);
        var before = -1;
        foreach (var posting in postings)
        {
            bytes.WriteNumber(posting - before - 1);
            before = posting;
        }

        for (var i = 0; i < weights.Length; i += 2)
        {
            bytes.Write((byte)(Nibble(weights[i]) | (i + 1 < weights.Length ? Nibble(weights[i + 1]) << 4 : 0)));
        }
    }

    /// <summary>How many; then either the distances, each doubled and 1 more where the text is about the word, or one bit a posting where many have it.</summary>
    public static void WriteText(IndexBytes bytes, ReadOnlySpan<int> postings, ReadOnlySpan<byte> weights, int count)
    {
        bytes.WriteNumber(postings.Length);
        if (postings.Length * BitsInByte > count)
        {
            WriteBits(bytes, postings, count);
            return;
        }

        var before = -1;
        for (var i = 0; i < postings.Length; i++)
        {
            bytes.WriteNumber(((postings[i] - before - 1) << 1) | (weights[i] >= TextWords.StrongWeight ? 1 : 0));
            before = postings[i];
        }
    }

    private static void WriteBits(IndexBytes bytes, ReadOnlySpan<int> postings, int count)
    {
        var bits = new byte[(count + BitsInByte - 1) / BitsInByte];
        foreach (var posting in postings)
        {
            bits[posting / BitsInByte] |= (byte)(1 << (posting % BitsInByte));
        }

        bytes.Write(bits);
    }

    private static int Nibble(byte weight) => Math.Min((int)weight, KeyWords.HeaviestWeight);
}
