namespace CareersSite.Search;

/// <summary>One way to narrow down the postings: its values, and which of them each posting has.</summary>
internal sealed class Facet(string name, int weight, IReadOnlyList<FacetValue> values)
{
    private readonly List<int[]> _sets = [];
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<int> _setOfPosting = [];

    /// <summary>As it stands in addresses: <c>department</c>.</summary>
    public string Name { get; } = name;

    /// <summary>What a word of a value's name counts in the order of results, on the scale of <see cref="KeyWords"/>.</summary>
    public int Weight { get; } = weight;

    public IReadOnlyList<FacetValue> Values { get; } = values;

    /// <summary>Each set of values that a posting has.</summary>
    public IReadOnlyList<int[]> Sets => _sets;

    /// <summary>How many bits tell the sets apart.</summary>
    public int Bits => _sets.Count <= 1 ? 0 : 32 - int.LeadingZeroCount(_sets.Count - 1);

    /// <param name="values">Of the next posting.</param>
    public void Add(IEnumerable<int> values)
    {
        int[] set = [.. values.Distinct().Order()];
        var key = string.Join(',', set);
        if (!_numbers.TryGetValue(key, out var number))
        {
            number = _sets.Count;
            _numbers.Add(key, number);
            _sets.Add(set);
        }

        _setOfPosting.Add(number);
    }

    /// <summary>The number of each posting's set, one behind the other in <see cref="Bits"/> bits each, the lowest bit first.</summary>
    public void WriteColumn(IndexBytes bytes)
    {
        var (pending, count) = (0UL, 0);
        foreach (var set in _setOfPosting)
        {
            pending |= (ulong)set << count;
            for (count += Bits; count >= 8; count -= 8)
            {
                bytes.Write((byte)pending);
                pending >>= 8;
            }
        }

        if (count > 0)
        {
            bytes.Write((byte)pending);
        }
    }
}

/// <param name="Slug">As it stands in addresses.</param>
/// <param name="Label">As candidates read it.</param>
/// <param name="OtherWords">By which it is found as well.</param>
/// <param name="LabelLanguage">Where the label is in another language than the postings; else null.</param>
internal sealed record FacetValue(string Slug, string Label, string OtherWords, string? LabelLanguage = null);
