namespace CareersSite.Yaml;

/// <summary>The words that a repository already uses: <c>fields</c> and <c>ignore_fields</c> of <c>site.yml</c>.</summary>
public sealed class KeyNames
{
    public static readonly KeyNames None = new(new Dictionary<string, string>(), new HashSet<string>());

    private readonly Dictionary<string, KeyMeaning> _meanings;
    private readonly IReadOnlySet<string> _ignored;

    /// <param name="ours">Their key → what it means here, in the notation of <see cref="KeyMeaning"/>.</param>
    /// <param name="ignored">Keys of theirs that mean nothing here.</param>
    public KeyNames(IReadOnlyDictionary<string, string> ours, IReadOnlySet<string> ignored)
    {
        _meanings = ours.ToDictionary(name => name.Key, name => KeyMeaning.Parse(name.Value), StringComparer.Ordinal);
        _ignored = ignored;
        HaveParts = _meanings.Values.Any(meaning => meaning.Part is not null);
    }

    /// <summary>Whether any key of theirs means a part of a field of ours.</summary>
    public bool HaveParts { get; }

    public bool IsIgnored(string key) => _ignored.Contains(key);

    /// <summary>The field that a key of theirs means; null where it is not a key of theirs.</summary>
    public string? OurNameOf(string key) => _meanings.TryGetValue(key, out var meaning) ? meaning.Field : null;

    /// <summary>A key that means the whole of a field: its name, or its first other spelling where the site has taken that for something else; null where none is left.</summary>
    public string? KeyFor(Field field) => field.Keys.FirstOrDefault(key => !IsIgnored(key) && (OurNameOf(key) ?? field.Name) == field.Name);

    /// <summary><c>salary</c> and <c>min</c> for a key that means <c>salary.min</c>; null for one that means a whole field.</summary>
    public (string Field, string Part)? PartOf(string key) =>
        _meanings.TryGetValue(key, out var meaning) && meaning.Part is { } part ? (meaning.Field, part) : null;

    /// <summary>The entry with the value that it has here: for <c>draft unless open</c>, yes or no.</summary>
    public YamlEntry Translate(YamlEntry entry) =>
        _meanings.TryGetValue(entry.Key.Text, out var meaning) ? entry with { Value = meaning.Translate(entry.Value) } : entry;
}
