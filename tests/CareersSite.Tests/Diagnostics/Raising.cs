using CareersSite.Tests.Harness;

namespace CareersSite.Tests.Diagnostics;

/// <summary>A small site that raises a code, and the words on the command line.</summary>
internal sealed record Raising(string Code, Action<TestSite> Lay, params string[] Arguments)
{
    private const string Settings = "title: Careers\nbase_url: https://careers.example.com/\norganization: Example\n";

    /// <summary>Lines in the front matter of a posting with which nothing else is wrong.</summary>
    public static Raising Field(string code, string lines) => In(code, "content/jobs/a.md", TestSite.Posting("Baker", lines));

    /// <summary>The text of such a posting.</summary>
    public static Raising Text(string code, string body) => In(code, "content/jobs/a.md", TestSite.Posting("Baker", "", body));

    public static Raising Title(string code, string title) => In(code, "content/jobs/a.md", TestSite.Posting(title, "id: TW-7"));

    /// <summary>All between the two lines of hyphens.</summary>
    public static Raising FrontMatter(string code, string yaml) => In(code, "content/jobs/a.md", $"---\n{yaml}\n---\n\nBread.\n");

    /// <summary>Lines of <c>site.yml</c>, below those that it must have.</summary>
    public static Raising Setting(string code, string lines) => In(code, "site.yml", Settings + lines + "\n");

    /// <summary>A site with a posting, and a theme of its own that changes one layout of the default one.</summary>
    public static Raising Layout(string code, string layout, string template, string setting = "") => new(code, site => site
        .With("site.yml", Settings + "theme: own\n" + setting)
        .With("themes/own/theme.yml", "name: own\nextends: default\n")
        .With($"themes/own/layouts/{layout}.sbn-html", $"<!doctype html>\n<title>{{{{ page.title }}}}</title>\n{template}\n")
        .With("content/jobs/a.md", TestSite.Posting("Baker")));

    /// <summary>A site with a theme of its own, which extends the default one, and one more file in it.</summary>
    public static Raising Own(string code, string file, string text) => new(code, site => site
        .With("site.yml", Settings + "theme: own\n")
        .With("themes/own/theme.yml", "name: own\nextends: default\n")
        .With("content/jobs/a.md", TestSite.Posting("Baker"))
        .With($"themes/own/{file}", text));

    /// <summary>A site in English and German, and a theme of its own that changes some of the German words.</summary>
    public static Raising Words(string code, string words) => Setting(code, "languages: [en, de]\ntheme: own")
        .With("themes/own/theme.yml", "name: own\nextends: default\n")
        .With("themes/own/i18n/de.yml", words + "\n");

    public static Raising In(string code, string path, string text) => new(code, site => site.With(path, text));

    public Raising With(string path, string text) => this with { Lay = Lay + (site => site.With(path, text)) };
}
