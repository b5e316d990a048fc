namespace CareersSite.Importing.Reading;

/// <summary>Counts what cannot come along, so that the report names it.</summary>
internal sealed class LeftOut
{
    private readonly SortedDictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly List<string> _words = [];

    /// <param name="thing">In the singular: <c>picture</c>.</param>
    public void Count(string thing) => _counts[thing] = _counts.GetValueOrDefault(thing) + 1;

    public void Say(string words) => _words.Add(words);

    public IReadOnlyList<string> Words =>
        [.. _counts.Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Value} {pair.Key}{(pair.Value == 1 ? "" : "s")}")), .. _words];
}
