namespace CareersSite.Search;

/// <summary>All words in ordinal order, each with the postings that have it.</summary>
internal sealed class WordPostings
{
    private readonly int[] _starts;
    private readonly int[] _postings;
    private readonly byte[] _weights;

    /// <param name="parts">The postings from the first to the last, cut into rows.</param>
    public WordPostings(IReadOnlyList<Occurrences> parts)
    {
        Words = [.. parts.SelectMany(part => part.Words).Distinct(StringComparer.Ordinal)];
        Array.Sort(Words, StringComparer.Ordinal);
        var numbers = new Dictionary<string, int>(Words.Length, StringComparer.Ordinal);
        for (var i = 0; i < Words.Length; i++)
        {
            numbers.Add(Words[i], i);
        }

        var maps = parts.Select(part => part.Words.Select(word => numbers[word]).ToArray()).ToArray();
        _starts = Starts(parts, maps);
        _postings = new int[_starts[^1]];
        _weights = new byte[_starts[^1]];
        Fill(parts, maps);
    }

    public string[] Words { get; }

    /// <summary>Ascending.</summary>
    public ReadOnlySpan<int> PostingsOf(int word) => _postings.AsSpan(_starts[word].._starts[word + 1]);

    /// <summary>One a posting; what is more than 255 is 255.</summary>
    public ReadOnlySpan<byte> WeightsOf(int word) => _weights.AsSpan(_starts[word].._starts[word + 1]);

    private int[] Starts(IReadOnlyList<Occurrences> parts, int[][] maps)
    {
        var starts = new int[Words.Length + 1];
        for (var part = 0; part < parts.Count; part++)
        {
            foreach (var (word, _) in parts[part].Entries)
            {
                starts[maps[part][word] + 1]++;
            }
        }

        for (var i = 1; i < starts.Length; i++)
        {
            starts[i] += starts[i - 1];
        }

        return starts;
    }

    private void Fill(IReadOnlyList<Occurrences> parts, int[][] maps)
    {
        var next = _starts[..^1];
        var posting = 0;
        for (var part = 0; part < parts.Count; part++)
        {
            var entry = 0;
            foreach (var end in parts[part].Ends)
            {
                for (; entry < end; entry++)
                {
                    var (word, weight) = parts[part].Entries[entry];
                    var at = next[maps[part][word]]++;
                    _postings[at] = posting;
                    _weights[at] = (byte)Math.Min(weight, byte.MaxValue);
                }

                posting++;
            }
        }
    }
}
