using System.Collections.Frozen;
using System.Reflection;

namespace CareersSite.Importing.Words;

/// <summary>What job descriptions call things, in all languages that import understands: the table <c>words.txt</c>.</summary>
internal static class ImportWords
{
    private const string Resource = "importing/words.txt";

    private static readonly Lazy<Entry[]> Table = new(() => [.. Read()]);
    private static readonly Lazy<FrozenDictionary<string, string[]>> Labels = new(() => ByKey("label"));
    private static readonly Lazy<FrozenDictionary<string, string[]>> Sections = new(() => ByKey("section"));

    /// <summary>The fields that a label such as <c>Arbeitsort</c> can mean, the likeliest first; empty where it is none.</summary>
    public static IReadOnlyList<string> FieldsOf(string label) => Labels.Value.GetValueOrDefault(WordKey.Of(label)) ?? [];

    /// <summary><c>prose</c>, <c>list</c>, <c>skills</c> or <c>questions</c>; null for what is no known heading.</summary>
    public static string? SectionOf(string heading) => Sections.Value.GetValueOrDefault(WordKey.Of(heading))?[0];

    /// <summary>The words of an entry in all languages, as the table spells them, the longest first.</summary>
    public static IReadOnlyList<string> Of(string kind, string name) =>
        [.. Table.Value.Where(entry => entry.Kind == kind && entry.Name == name).Select(entry => entry.Word).Distinct().OrderByDescending(word => word.Length)];

    /// <summary>The words of an entry in one language, in the order of the table.</summary>
    public static IReadOnlyList<string> In(string language, string kind, string name) =>
        [.. Table.Value.Where(entry => entry.Kind == kind && entry.Name == name && entry.Language == language).Select(entry => entry.Word)];

    /// <summary>The names below which a kind has entries: those of <c>value remote</c> are no, hybrid and fully.</summary>
    public static IReadOnlyList<string> NamesOf(string kind) => [.. Table.Value.Where(entry => entry.Kind == kind).Select(entry => entry.Name).Distinct()];

    public static IReadOnlyList<string> Languages { get; } = ["en", "de", "pt", "fr", "es"];

    private static FrozenDictionary<string, string[]> ByKey(string kind) => Table.Value
        .Where(entry => entry.Kind == kind)
        .GroupBy(entry => WordKey.Of(entry.Word))
        .ToFrozenDictionary(same => same.Key, same => same.Select(entry => entry.Name).Distinct().ToArray());

    private static IEnumerable<Entry> Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The program lacks its part '{Resource}'.");
        using var reader = new StreamReader(stream);
        var (kind, name) = ("", "");
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('['))
            {
                // "[value remote fully]" is of the kind "value remote" and has the name "fully".
                var head = line.Trim('[', ']');
                var blank = head.LastIndexOf(' ');
                (kind, name) = (head[..blank], head[(blank + 1)..]);
            }
            else if (line.Length > 0 && line[0] != '#')
            {
                foreach (var word in line[4..].Split('|', StringSplitOptions.TrimEntries))
                {
                    yield return new Entry(kind, name, line[..2], word);
                }
            }
        }
    }

    private sealed record Entry(string Kind, string Name, string Language, string Word);
}
