using CareersSite.Tests.Importing;
using CareersSite.Tests.Repository;

namespace CareersSite.Tests.Fuzzing;

/// <summary>The files of the demo site and of the theme that ships with the program, and a few texts such as people write.</summary>
internal static class GoodFiles
{
    public static IReadOnlyList<string> Postings { get; } = [.. All("content/jobs", "*.md").Order(ShortestFirst).Take(24)];

    public static IReadOnlyList<string> Pages { get; } = [.. All("content/pages", "*.md")];

    public static IReadOnlyList<string> Bodies { get; } =
    [
        .. Postings.Concat(Pages).Select(Body),
        "## Our pay\n\n| Level | Pay |\n|:--|--:|\n| one | 50,000 |\n| two | *60,000* |\n",
        "● Bread\n● Cake\n\n    - four blanks\n    - are a list\n\n1. one\n2. two\n\n```csharp\nvar x = 1 < 2;\n```\n",
        "See [how we hire](/how-we-hire/ \"Three talks\"), ![the shop](/shop.jpg \"Our shop\"), <https://x.example/> and jobs@x.example.\n\n[a]: https://x.example/ 'A'\n[a] ![b][a]\n",
        "<details><summary>More</summary>\n\nText **within**.\n\n</details>\n\n<table><tr><td align=\"right\">1</td></tr></table>\n\nH<sub>2</sub>O <abbr title=\"and so on\">etc.</abbr>\n",
    ];

    public static IReadOnlyList<string> Html { get; } =
    [
        "<p>Text <b>bold</b> <a href=\"/x\" title=\"an <em>x</em>\">link</a></p><ul><li>one</li><li>two</li></ul>",
        "<table><caption>Pay</caption><thead><tr><th scope=col>Level</th></tr></thead><tbody><tr><td colspan=2 class=right>1</td></tr></tbody></table>",
        "<pre>\n\n  two lines\n</pre><details open><summary>More</summary><figure><img src=/a.png alt=\"a\"><figcaption>A</figcaption></figure></details>",
        "<svg><title>x</title><style><a id=\"</style><img src=1>\"></style></svg><math><mi>x</mi></math><p>after</p>",
        "<dl><dt>Place<dd>Lyon</dl><blockquote cite=\"https://x.example/\"><p>Said</blockquote><time datetime=2026-11-22>today</time>",
    ];

    public static IReadOnlyList<string> Settings { get; } =
    [
        RepositoryFolder.Read("site.yml"),
        "title: Careers\nbase_url: https://careers.example/jobs/\norganization: { name: Example, logo: /logo.svg, same_as: [https://x.example/] }\nlanguages: [en, de, pt-BR]\n",
        "title: { en: Careers, de: Stellen }\nbase_url: https://careers.example/\norganization: Example\nplaces:\n  Berlin: { city: Berlin, country: DE, title: { en: Berlin, de: Bärlin } }\n"
            + "departments: { Bakery: { summary: We bake. } }\nmenu: [about, { title: Blog, url: \"https://x.example/\" }]\nclosed_pages: keep\nclosing_soon: 3 days\n",
        "title: Careers\nbase_url: https://careers.example/\norganization: Example\nfields: { until: valid_through, low: salary.min }\nignore_fields: layout, x\n"
            + "diagnostics: { country-missing: off, date-missing: error }\npay_transparency: [DE, US-CO]\nfeeds: { atom: no, indeed: yes, feed_page_size: 5 }\n"
            + "search: { synonyms: { sde: software engineer } }\ntheme_params: { accent: \"#0b57d0\" }\nindex_now_key: 0123456789abcdef\napply: \"https://x.example/{id}\"\n",
    ];

    public static IReadOnlyList<string> Manifests { get; } =
    [
        .. All("themes", "theme.yml"),
        "name: own\nextends: default\nversion: \"1.0\"\nrequires: \">=0.1\"\nparams:\n  accent: { type: colour, default: \"#123\", contrast_with: [ground] }\n"
            + "  ground: { type: colour, default: \"#fff\" }\n  size: { type: number, most: 9, default: 3 }\n  shape: { type: choice, choices: [round, square], default: round }\n",
    ];

    public static IReadOnlyList<string> Words { get; } =
    [
        .. ((string[])["de", "fr", "ar", "ja", "pt-PT"]).Select(language => RepositoryFolder.Read("themes", "default", "i18n", language + ".yml")),
        "name: Deutsch\nplural: { one: \"i = 1 and v = 0\" }\nformats: { date: \"{day}. {month} {year}\", decimal: \",\", group: \".\", grouping: \"3;2\" }\nwords: { jobs: { one: \"{count} Stelle\", other: \"{count} Stellen\" } }\n",
    ];

    /// <summary>Rules of the grammar of YAML: keys that words have, and entries with them.</summary>
    public static (string Name, string[] Ways)[] WordKeys { get; } =
    [
        ("field", ["name", "direction", "locale", "plural", "formats", "names", "words", "months", "date", "decimal", "group", "grouping", "group_from", "money", "currencies", "days", "ahead", "jobs", "one", "other", "few"]),
        ("example",
        [
            "plural: { one: \"i = 1 and v = 0\", few: \"n % 100 = 3..10 or n = 0\" }", "formats:\n  date: \"{day} {month} {year}\"\n  months: [a, b]\n  grouping: \"3;2\"",
            "names:\n  days:\n    ahead: { one: \"{count} day\", other: \"{count} days {x}\" }", "words:\n  jobs: { one: \"{count}\" }", "direction: rtl", "plural: { one: \"n % 0 = 1\" }",
        ]),
    ];

    public static IReadOnlyList<string> Pasted { get; } =
    [
        "Night Baker\n\nLocation: Lyon, France\nContract: Part-time\nSalary: €24,000 – €28,000 per year\nClosing date: 31 January 2027\n\nYour tasks\n- Bake bread\n- Keep the oven clean\n\nWrite to jobs@x.example.\n",
        "Müller (m/w/d)\r\nStandort: Berlin\r\nGehalt: 3.000 bis 3.400 EUR im Monat\r\nStart: ab sofort\r\n\r\nWir bieten:\r\n• 30 Tage Urlaub\r\n• Brot\r\n\r\nDein Profil\r\n• 3–6 Jahre Erfahrung\r\n",
        "# Miller\n\n**Place:** Rome, Italy\n**Remote:** hybrid\n\n## What you do\n\n1. Mill\n2. Rest\n\n[Apply](https://x.example/apply?id=42)\n",
        .. Postings.Take(6),
    ];

    /// <summary>The importer's samples of a kind.</summary>
    public static IReadOnlyList<string> Samples(string folder) =>
        [.. ImportSample.All.Where(sample => sample.StartsWith(folder + "/", StringComparison.Ordinal)).Select(sample => File.ReadAllText(ImportSample.PathOf(sample)))];

    private static Comparer<string> ShortestFirst { get; } =
        Comparer<string>.Create((a, b) => a.Length != b.Length ? a.Length - b.Length : string.CompareOrdinal(a, b));

    private static IEnumerable<string> All(string folder, string pattern) => Directory
        .EnumerateFiles(RepositoryFolder.In(folder), pattern, SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal)
        .Select(File.ReadAllText);

    private static string Body(string posting) => posting[(posting.IndexOf("\n---\n", StringComparison.Ordinal) + "\n---\n".Length)..];
}
