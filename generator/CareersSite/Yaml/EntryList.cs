using CareersSite.Diagnostics.Catalogue;

namespace CareersSite.Yaml;

/// <summary>The entries of a map while it is read; finds a key that is already there.</summary>
internal sealed class EntryList
{
    /// <summary>Up to here comparing with each is quicker than hashing.</summary>
    private const int Short = 16;

    private readonly List<YamlEntry> _entries = new(Short);
    private Dictionary<string, YamlScalar>? _index;

    public IReadOnlyList<YamlEntry> Entries => _entries;

    /// <summary>Takes the entry, or reports that its key is there already.</summary>
    public void TryAdd(YamlEntry entry, Findings findings)
    {
        if (Find(entry.Key.Text) is { } first)
        {
            findings.Add(
                YamlProblems.DuplicateKey,
                entry.Key.Mark,
                $"'{entry.Key.Text}' is already given on line {first.Mark.Line}",
                "Keep one of the two lines and delete the other.");
        }
        else
        {
            Add(entry);
        }
    }

    private YamlScalar? Find(string key)
    {
        if (_index is not null)
        {
            return _index.GetValueOrDefault(key);
        }

        foreach (var entry in _entries)
        {
            if (entry.Key.Text == key)
            {
                return entry.Key;
            }
        }

        return null;
    }

    private void Add(YamlEntry entry)
    {
        _entries.Add(entry);
        if (_index is not null)
        {
            _index.Add(entry.Key.Text, entry.Key);
        }
        else if (_entries.Count > Short)
        {
            _index = _entries.ToDictionary(each => each.Key.Text, each => each.Key, StringComparer.Ordinal);
        }
    }
}
