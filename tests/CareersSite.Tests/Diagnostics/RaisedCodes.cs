using System.Text;
using CareersSite.Diagnostics.Catalogue;
using CareersSite.Tests.Checking;
using CareersSite.Tests.Harness;
using CareersSite.Tests.Publishing;
using CareersSite.Tests.Publishing.Processes;
using static CareersSite.Tests.Diagnostics.Raising;

namespace CareersSite.Tests.Diagnostics;

/// <summary>For each code how to raise it.</summary>
internal static class RaisedCodes
{
    private const string Markup = "<script type=\"application/ld+json\">{\"@type\": \"JobPosting\", \"title\": \"Baker\"}</script>";

    public static IReadOnlyList<Raising> ByTheProgram { get; } =
        [.. FrontMatterCodes, .. YamlCodes, .. PostingCodes, .. CheckedPostingCodes, .. SettingsCodes, .. ThemeCodes, .. PageCodes, .. ImportCodes, .. FileCodes];

    /// <summary>Codes that no small site raises: the class of tests that does, and why.</summary>
    public static IReadOnlyDictionary<string, (Type Tests, string Reason)> Elsewhere { get; } = new Dictionary<string, (Type, string)>
    {
        ["output-busy"] = (typeof(TwoBuildsTests), "needs two builds at one moment"),
        ["output-left-over"] = (typeof(MissingRightsTests), "needs an account that rights bind"),
        ["external-link-broken"] = (typeof(ExternalLinksTests), "needs a server that answers"),
    };

    private static Raising[] FrontMatterCodes =>
    [
        In("front-matter-missing", "content/jobs/a.md", "title: Baker\nBread.\n"),
        In("front-matter-unclosed", "content/jobs/a.md", "---\ntitle: Baker\n\nBread.\n"),
        In("front-matter-toml", "content/jobs/a.md", "+++\ntitle = \"Baker\"\n+++\n"),
        In("file-empty", "content/jobs/a.md", ""),
        In("file-too-large", "content/jobs/a.md", TestSite.Posting("Baker", "", new string('a', 1 << 20))),
        new("not-utf8", site => site.WithBytes("content/jobs/a.md", [.. "---\ntitle: B"u8, 0xE4, .. "cker\n---\n"u8])),
        In("nul-byte", "content/jobs/a.md", "---\ntitle: Ba\0ker\n---\n"),
    ];

    private static IEnumerable<Raising> YamlCodes =>
    [
        .. YamlSyntaxProblems.All.Select(kind => FrontMatter(kind.Code, kind.Example)),
        Field("unknown-key", "closing-date: 2027-01-31"),
        Field("spelled-twice", "valid_through: 2027-01-31\ncloses: 2027-02-28"),
        FrontMatter("required-key-missing", "date: 2026-11-01"),
        FrontMatter("wrong-type", "title: [Engineer]"),
        Field("not-yes-or-no", "draft: maybe"),
        Field("not-a-number", "weight: high"),
        FrontMatter("duplicate-key", "title: Engineer\ntitle: Senior Engineer"),
        FrontMatter("not-a-map", "- title\n- date"),
        FrontMatter("key-not-text", "[title, name]: Engineer"),
        FrontMatter("anchor", "location: &office Berlin\nteam: *office"),
        Field("tag", "openings: !!int 3"),
        Field("nested-too-deep", $"extra: {new string('[', 40)}{new string(']', 40)}"),
        In("several-documents", "site.yml", "title: Careers\n---\ntitle: Jobs\n"),
    ];

    private static Raising[] PostingCodes =>
    [
        Field("bad-date", "closes: 01/02/2027"),
        Field("date-not-known", "closes: TBD"),
        Field("bad-slug", "slug: Backend Engineer!"),
        Field("slug-reserved", "slug: page"),
        Field("slug-taken", "").With("content/jobs/night/a.md", TestSite.Posting("Miller")),
        Field("id-taken", "id: B-1").With("content/jobs/b.md", TestSite.Posting("Miller", "id: B-1")),
        Field("bad-choice", "remote: sometimes"),
        Field("salary-unclear", "salary: competitive"),
        Field("experience-unclear", "experience: solid"),
        FrontMatter("date-missing", "title: Baker"),
        FrontMatter("country-missing", "title: Baker\nlocation: Mumbai"),
        Field("closes-before-date", "valid_through: 2026-10-01"),
        Field("unknown-language", "lang: fr"),
        In("not-markdown", "content/jobs/a.docx", "PK"),
        Text("body-empty", ""),
        Field("bad-alias", "aliases: [https://old.example.com/job]"),
        Field("path-leaves-folder", "image: ../../secret.png"),
        Text("unsafe-link", "[apply](javascript:alert(1))"),
        Text("html-removed", "<script>alert(1)</script>"),
        Text("foreign-picture", "![The oven](https://pictures.example.com/oven.jpg)"),
        Text("text-too-complex", new string('[', 10_001)),
        Field("two-spellings", "department: Customer Support").With("content/jobs/b.md", TestSite.Posting("Miller", "department: Customer support")),
    ];

    private static Raising[] CheckedPostingCodes =>
    [
        Title("title-shouts", "URGENT Baker"),
        Title("title-holds-code", "Baker TW-7"),
        Title("title-holds-pay", "Baker 18 €"),
        Title("title-holds-company", "Baker at Example"),
        Title("title-holds-place", "Baker Berlin"),
        FrontMatter("place-without-country", "title: Baker\ndate: 2026-11-01\nlocations: [\"Berlin, Germany\", Lyon]"),
        Field("remote-countries-missing", "remote: fully"),
        Text("body-repeats-title", "Baker"),
        Field("search-details-missing", ""),
        Setting("organization-details-missing", ""),
        Setting("pay-missing", "pay_transparency: [DE]").With("content/jobs/a.md", TestSite.Posting("Baker")),
        Field("apply-missing", ""),
        Field("closing-soon", "closes: 2026-11-25"),
        Text("heading-skipped", "## The job\n\n#### Bread"),
        Text("image-without-alt", "![](/oven.jpg)"),
        Field("share-picture-size", "image: team.png").With("content/static/team.png", "GIF89a\u0001\u0000\u0001\u0000"),
        Field("share-picture-unreadable", "image: team.svg").With("content/static/team.svg", "<svg/>"),
        Text("link-text-vague", "[Click here](/)"),
        Text("template-in-body", "{% include apply.html %}"),
    ];

    private static Raising[] SettingsCodes =>
    [
        In("bad-url", "site.yml", "title: Careers\nbase_url: careers.example.com\norganization: Example\n"),
        Setting("bad-language", "languages: [English]"),
        Setting("text-language-unknown", "languages: [en, de]\ndescription: { en: Jobs, de: Stellen, fr: Emplois }"),
        Setting("text-language-missing", "languages: [en, de]\ndescription: { en: Jobs }"),
        Setting("bad-time-zone", "time_zone: CET time"),
        Setting("bad-duration", "closed_pages: a while"),
        Setting("bad-level", "diagnostics: { country-missing: silent }"),
        Setting("unknown-code", "diagnostics: { contry-missing: off }"),
        Setting("bad-apply", "apply: see below"),
        Setting("bad-index-now-key", "index_now_key: \"my key\""),
        Setting("bad-redirects", "redirects: server"),
        Setting("unknown-country", "places: { Berlin: { city: Berlin, country: Germny } }"),
        Setting("bad-field-name", "fields: { deadline_date: valid_trough }"),
        Setting("menu-page-missing", "menu: [abuot]"),
        Setting("nothing-open", ""),
        Setting("linkedin-too-short", "feeds: { linkedin: yes }").With("content/jobs/short.md", TestSite.Posting("Baker", body: "Bake.")),
    ];

    private static Raising[] ThemeCodes =>
    [
        Setting("theme-missing", "theme: fancy"),
        Setting("theme-extends-itself", "theme: a").With("themes/a/theme.yml", "extends: b\n").With("themes/b/theme.yml", "extends: a\n"),
        Setting("layout-missing", "theme: own").With("themes/own/theme.yml", "name: own\n").With("themes/own/i18n/en.yml", "words: {}\n"),
        Layout("template-error", "posting", "{{ job.titel }}"),
        Setting("unknown-theme-param", "theme_params: { acent: \"#ff0000\" }"),
        Setting("theme-contrast", "theme_params: { accent: \"#ffd400\", text_on_accent: \"#ffffff\" }"),
        Setting("bad-theme-param", "theme_params: { accent: reddish }"),
        Own("bad-theme-version", "theme.yml", "name: own\nextends: default\nrequires: newest\n"),
        Own("theme-other-version", "theme.yml", "name: own\nextends: default\nrequires: \">=99\"\n"),
        Own("theme-file-unused", "partials/crad.sbn-html", "{{ job.title }}"),
        Own("partial-argument-missing", "partials/card.sbn-html", "<li>{{ $posting }}</li>"),
        Own("theme-unsafe", "partials/blocks/footer.sbn-html", "<p class={{ site.title }}>x</p>\n") with { Arguments = ["check", "--theme"] },
        Own("theme-members-unused", "layouts/home.sbn-html", "<p>x</p>\n") with { Arguments = ["check", "--theme"] },
        Own("theme-partial-unused", "partials/bottom.sbn-html", "</main>\n") with { Arguments = ["check", "--theme"] },
        Own("theme-param-unused", "theme.yml", "name: own\nextends: default\nparams: { slogan: { type: text } }\n") with { Arguments = ["check", "--theme"] },
        Own("theme-words-unused", "i18n/en.yml", "words: { nav: { old: Old } }\n") with { Arguments = ["check", "--theme"] },
        Setting("words-missing", "languages: [en, xx]"),
        Setting("word-missing", "languages: [en, xx]\ntheme: own").With("themes/own/theme.yml", "extends: default\n").With("themes/own/i18n/xx.yml", "nav: { jobs: Jobs }\n"),
        Words("word-unknown", "words: { nav: { jbos: Stellen } }"),
        Words("word-place-unknown", "words: { card: { closes: \"Bis {datum}\" } }"),
        Words("bad-plural-rule", "plural: { one: n is 1 }"),
        Setting("script-import", "theme: own").With("themes/own/theme.yml", "extends: default\n").With("themes/own/assets/own.js", "import { cut } from './words.js';\n"),
    ];

    private static Raising[] PageCodes =>
    [
        Text("broken-link", "[Benefits](/benfits/)"),
        Text("broken-anchor", "[Jobs](/jobs/#nowhere)"),
        Text("link-redirects", "[Jobs](/jobs)"),
        Layout("link-leaves-base", "posting", "<a href=\"/about/\">About us</a>") with { Arguments = ["check", "--base-url", "https://example.org/careers/"] },
        Text("asset-missing", "![The team](/team.jpg)"),
        Layout("duplicate-id", "posting", "<p id=\"a\">1</p><p id=\"a\">2</p>"),
        Layout("job-markup-missing", "posting", "<h1>{{ job.title }}</h1>"),
        Layout("job-markup-incomplete", "posting", Markup),
        Layout("job-markup-misplaced", "jobs", Markup),

        // Nothing listens on port 1 of this machine.
        Text("external-link-unreachable", "[Our blog](http://127.0.0.1:1/)") with { Arguments = ["check", "--external-links"] },
    ];

    private static Raising[] ImportCodes =>
    [
        Import("import-unknown-kind", site => site.With("advert", "%PDF-1.7\n")),
        Import("import-no-title", site => site.With("advert", "Responsibilities:\n- Bake bread\n")),
        Import("import-nothing", site => site.With("advert", "\n")),
        Import("import-posting-exists", site => site.With("advert", "Baker\n\nBread.\n").With("content/jobs/baker.md", TestSite.Posting("Baker"))),
        Import("import-not-written", site =>
        {
            site.With("advert", "Baker\n\nBread.\n");
            Link(site, "content/jobs", AppContext.BaseDirectory);
        }),
        Import("import-too-large", site =>
        {
            using var file = File.Create(Path.Combine(site.Root, "advert"));
            file.SetLength((32 << 20) + 1);
        }),
        Import("import-encrypted", site => site.WithBytes(
            "advert", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. Encoding.Unicode.GetBytes("EncryptedPackage")])),
        Import("import-damaged", site => site.With("advert", "PK\u0003\u0004 and no more")),
        Import("import-incomplete", site => site.With(
            "advert", """{"version": "https://jsonfeed.org/version/1.1", "next_url": "https://example.com/2", "items": [{"title": "Baker", "_jobposting": {"title": "Baker"}}]}""")),
    ];

    private static Raising[] FileCodes =>
    [
        In("two-outputs", "content/static/feed.json", "{}"),
        In("foreign-output", "out/letter.txt", "Dear all") with { Arguments = ["build", "--output", "{root}/out"] },
        Field("output-among-sources", "") with { Arguments = ["build", "--output", "{root}/content/static/site"] },
        Field("path-too-long", $"aliases: [/{new string('a', 300)}/]") with { Arguments = ["build", "--output", "{root}/out"] },
        In("output-unwritable", "out", "a file") with { Arguments = ["build", "--output", "{root}/out/site"] },
        In("manifest-unreadable", "new.json", "{}") with { Arguments = ["diff", "{root}/new.json", "{root}/new.json"] },
        new("shards-unfit", Manifest) { Arguments = ["join", "{root}/whole", "--output", "{root}/out"] },
        Field("more-in-this-file", string.Join('\n', Enumerable.Range(1, 25).Select(i => $"unknown_{i}: x"))),
        new("file-missing", site => site.Delete("site.yml")),
        new("file-unreadable", site => Link(site, "content/jobs/a.md", "a.md")),
        In("file-name", "content/static/b\uFFFDcker.jpg", ""),
        new("link-to-folder", site => Link(site, "content/jobs/all", Path.Combine(site.Root, "content"))),
        new("link-leaves-root", site => Link(site, "content/static/all", Path.GetTempPath())),
    ];

    private static Raising Import(string code, Action<TestSite> lay) => new(code, lay, "import", "{root}/advert");

    private static void Manifest(TestSite site) =>
        site.With("whole/build-manifest.json", """{"careers_manifest":1,"generator":"careers","base_url":"https://example.com/","files":[]}""");

    private static void Link(TestSite site, string path, string target)
    {
        var full = Path.Combine(site.Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.CreateSymbolicLink(full, target);
    }
}
