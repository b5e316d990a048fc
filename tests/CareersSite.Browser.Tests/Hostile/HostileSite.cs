using System.Globalization;
using System.Text;

namespace CareersSite.Browser.Tests.Hostile;

/// <summary>A site with a vector in every text that it has, or the same site with a harmless word in the place of each.</summary>
internal static class HostileSite
{
    private const int VectorsOfAPosting = 12;

    /// <summary>The vectors of each posting, in the order of their names <c>v-000</c>, <c>v-001</c> …</summary>
    public static IReadOnlyList<IReadOnlyList<Vector>> Postings { get; } =
    [
        .. Vector.All.Where(vector => !vector.IsAlone).Chunk(VectorsOfAPosting),
        .. Vector.All.Where(vector => vector.IsAlone).Chunk(1),
    ];

    public static string NameOf(int posting) => posting.ToString("000", CultureInfo.InvariantCulture);

    public static string TitleOf(int posting) => $"Job {NameOf(posting)} {HostileField.Joined(Postings[posting].Select(vector => vector.Text))}";

    public static ScratchFolder Hostile() => Make(vector => vector.Text);

    /// <summary>Each word is another and as long as the vector: a theme may set a long title in smaller letters.</summary>
    public static ScratchFolder Harmless() => Make(vector => $"word{vector.Number}".PadRight(vector.Text.Length, 'x'));

    private static ScratchFolder Make(Func<Vector, string> text)
    {
        var root = new ScratchFolder().With("site.yml", Settings(text)).With("content/static/favicon.ico", "");
        for (var number = 0; number < Postings.Count; number++)
        {
            var (name, texts) = (NameOf(number), Postings[number].Select(text).ToArray());
            root.With($"content/jobs/v-{name}.md", $"---\n{HostileField.Lines(name, texts)}---\n\n{Body(texts)}\n");
            root.With($"content/pages/p-{name}.md", $"---\ntitle: {HostileField.Quoted($"Page {name} {texts[0]}")}\nsummary: {HostileField.Quoted(HostileField.Joined(texts))}\n---\n\n{Body(texts)}\n");

            // What a picture of a body points to is there, but is no picture: that is the moment at which 'onerror' would run.
            root.With($"content/static/jobs/v-{name}/x", "no picture").With($"content/static/p-{name}/x", "no picture");
        }

        return root;
    }

    /// <summary>Each text begins its own block; a NUL, which no file may hold, is left out.</summary>
    private static string Body(IEnumerable<string> texts) => new StringBuilder("Before.\n\n")
        .AppendJoin("\n\nBetween.\n\n", texts.Select(text => text.Replace("\0", "", StringComparison.Ordinal)))
        .ToString();

    private static string Settings(Func<Vector, string> text)
    {
        string Of(string group) => HostileField.Quoted(HostileField.Joined(Vector.All.Where(vector => vector.Group.StartsWith(group, StringComparison.Ordinal)).Select(text)));
        var (attributes, json, signs) = (Of("out of attributes"), Of("out of JSON"), Of("signs"));
        return $$"""
            title: {{attributes}}
            description: {{json}}
            base_url: https://careers.example/
            organization: { name: {{signs}}, email: jobs@careers.example, same_as: ["https://x.example/\"><script>trip(0)</script>"] }
            feeds: { indeed: yes, linkedin: yes }
            page_size: 20
            menu: [p-000, { title: {{json}}, url: "https://x.example/\"onclick=\"trip(0)" }]
            departments: { "department 000 x": { title: {{attributes}}, summary: {{json}} } }
            places: { Home: { city: {{attributes}}, country: DE, title: {{signs}} } }
            search: { synonyms: { {{attributes}}: {{json}} } }
            theme_params: { hero_title: {{attributes}}, hero_text: {{json}}, show_similar: no, show_contents: no }
            """;
    }
}
