namespace CareersSite.Outputs;

/// <summary>A share of a site's files, so that several machines can build one site: part <paramref name="Number"/> of <paramref name="Count"/>.</summary>
/// <param name="Number">From 1.</param>
public readonly record struct Shard(int Number, int Count)
{
    /// <summary>More machines than anybody has; a slip of the keyboard is found.</summary>
    private const int Most = 1000;

    // FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/): the same on every machine, unlike .NET's own hash of a text.
    private const uint FnvOffset = 2166136261;
    private const uint FnvPrime = 16777619;

    /// <summary>Reads <c>2/3</c>; null where that is no share.</summary>
    public static Shard? Parse(string text)
    {
        var parts = text.Split('/');
        return parts.Length == 2
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            && number >= 1 && number <= count && count <= Most
                ? new Shard(number, count)
                : null;
    }

    /// <summary>Whether a file belongs to this share. Each belongs to one, and always to the same.</summary>
    public bool Has(string path)
    {
        var hash = FnvOffset;
        foreach (var letter in path)
        {
            hash = (hash ^ letter) * FnvPrime;
        }

        return hash % (uint)Count == Number - 1;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Number}/{Count}");
}
