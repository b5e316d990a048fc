using System.Runtime.InteropServices;

namespace CareersSite.Search;

/// <summary>The words of some postings in a row, each with the weight that it has in each of them.</summary>
internal sealed class Occurrences : IWordTaker
{
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _bySpan;
    private readonly List<string> _words = [];
    private readonly List<int> _entryOf = [];
    private int _firstOfPosting;

    public Occurrences() => _bySpan = _ids.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What the words that are taken next add to their weight.</summary>
    public int Weight { get; set; } = 1;

    public IReadOnlyList<string> Words => _words;

    /// <summary>One a word and posting: the number of the word, and its weight.</summary>
    public List<(int Word, int Weight)> Entries { get; } = [];

    /// <summary>Where the entries of each posting end.</summary>
    public List<int> Ends { get; } = [];

    public void Take(ReadOnlySpan<char> word)
    {
        if (!_bySpan.TryGetValue(word, out var id))
        {
            id = _words.Count;
            var text = word.ToString();
            _ids.Add(text, id);
            _words.Add(text);
            _entryOf.Add(-1);
        }

        var entry = _entryOf[id];
        if (entry >= _firstOfPosting)
        {
            CollectionsMarshal.AsSpan(Entries)[entry].Weight += Weight;
        }
        else
        {
            _entryOf[id] = Entries.Count;
            Entries.Add((id, Weight));
        }
    }

    public void EndPosting()
    {
        Ends.Add(Entries.Count);
        _firstOfPosting = Entries.Count;
    }
}
