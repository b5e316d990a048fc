using CareersSite.Importing;

namespace CareersSite.Tests.Fuzzing.Subjects;

/// <summary>Every reader of files that the program has; a new one is a line here.</summary>
internal static class AllSubjects
{
    private static readonly Dictionary<string, Lazy<FuzzSubject>> ByName = new(StringComparer.Ordinal)
    {
        ["posting"] = new(() => new PostingSubject()),
        ["page"] = new(() => new PageSubject()),
        ["markdown"] = new(() => new MarkdownSubject()),
        ["sanitizer"] = new(() => new SanitizerSubject()),
        ["site.yml"] = new(() => new SettingsSubject()),
        ["theme.yml"] = new(() => new ThemeManifestSubject()),
        ["i18n"] = new(() => new WordsSubject()),
        ["site"] = new(() => new SiteSubject()),
        ["import text"] = new(() => Pasted("import text", SourceKind.Text)),
        ["import markdown"] = new(() => Pasted("import markdown", SourceKind.Markdown)),
        ["import html"] = new(() => Saved("import html", SourceKind.Html, "html")),
        ["import json"] = new(() => Saved("import json", SourceKind.Json, "board")),
        ["import csv"] = new(() => Saved("import csv", SourceKind.Csv, "table")),
        ["import form"] = new(() => Saved("import form", SourceKind.Markdown, "form")),
        ["import anything"] = new(() => Pasted("import anything", kind: null)),
    };

    public static IEnumerable<string> Names => ByName.Keys;

    public static FuzzSubject Find(string name) => ByName[name].Value;

    private static ImportSubject Pasted(string name, SourceKind? kind) =>
        new(name, kind, Grammar.Read("pasted", "pasted", "markdown", "html"), GoodFiles.Pasted);

    /// <summary>Mutations of the importer's samples; what grows into them is what people paste, which fits in any text that a field holds.</summary>
    private static ImportSubject Saved(string name, SourceKind kind, string folder) =>
        new(name, kind, Grammar.Read("pasted", "pasted", "markdown", "html"), GoodFiles.Samples(folder));
}
