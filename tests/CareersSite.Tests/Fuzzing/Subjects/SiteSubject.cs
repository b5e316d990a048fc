using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using CareersSite.Commands;
using CareersSite.Configuration;
using CareersSite.Content;
using CareersSite.Diagnostics;
using CareersSite.Files;
using CareersSite.Tests.Harness;
using CareersSite.Theming;

namespace CareersSite.Tests.Fuzzing.Subjects;

/// <summary>A whole site, of which several files are odd at once, and the whole program: it checks, builds, and never blames itself.</summary>
internal sealed class SiteSubject() : FuzzSubject("site", Grammar.Read("text", ["yaml"], GoodFiles.WordKeys), [])
{
    /// <summary>Stands between the files of one input.</summary>
    private const string Seam = "\n%%%%\n";

    private static readonly (string Path, Grammar Grammar, IReadOnlyList<string> Good)[] Parts =
    [
        ("site.yml", FieldGrammar.OfSettings(SiteFields.Table.Fields), [.. GoodFiles.Settings, .. GoodFiles.Settings.Skip(1).Select(settings => settings + "theme: own\n")]),
        ("content/jobs/a.md", FieldGrammar.OfFile(PostingFields.Table.Fields), GoodFiles.Postings),
        ("content/pages/about.md", FieldGrammar.OfFile(PageFields.Table.Fields), GoodFiles.Pages),
        ("themes/own/theme.yml", FieldGrammar.OfSettings(ThemeManifest.Table.Fields), ["name: own\nextends: default\n"]),
        ("themes/own/i18n/en.yml", Grammar.Read("text", ["yaml"], GoodFiles.WordKeys), ["words: { jobs: { other: \"{count} jobs\" } }\n"]),
        ("themes/own/partials/brand.sbn-html", Grammar.Read("html", "html"), ["<p>{{ site.title }}</p>\n", "<a href=\"{{ site.home_url }}\">{{ if page.title }}{{ page.title }}{{ end }}</a>\n"]),
    ];

    private static readonly ThemeFiles Shipped = ThemeFiles.Find("default", new RootFolder(AppContext.BaseDirectory), new DiagnosticSink())!;

    public override int Cost => 100;

    /// <summary>Half of the files are as they should be, so that others come so far as to be looked at.</summary>
    public override byte[] Make(int seed)
    {
        var random = new Random(seed);
        var files = Parts.Select(part => random.Next(2) == 0
            ? Encoding.UTF8.GetBytes(part.Good[random.Next(part.Good.Count)])
            : new Mutation(random, part.Grammar, part.Good).Make());
        return [.. files.SelectMany(file => (byte[])[.. file, .. Encoding.UTF8.GetBytes(Seam)])];
    }

    public override void Try(byte[] input)
    {
        using var site = new TestSite();
        var files = Split(input);
        foreach (var (path, bytes) in files)
        {
            site.WithBytes(path, bytes);
        }

        var check = site.Run("check", "--format", "json");
        Assert.True(check.ExitCode is ExitCode.Fine or ExitCode.SiteHasErrors, check.Error);
        CheckPlaces(check.Error, files);
        var built = site.Build();
        Assert.True(built.ExitCode is ExitCode.Fine or ExitCode.SiteHasErrors, built.Error);
        if (built.ExitCode == ExitCode.Fine)
        {
            Assert.All(built.Files.Where(file => file.EndsWith(".html", StringComparison.Ordinal)), file => CheckPage(built.Html(file)));
        }
    }

    private static Dictionary<string, byte[]> Split(byte[] input)
    {
        var (files, seam) = (new Dictionary<string, byte[]>(StringComparer.Ordinal), Encoding.UTF8.GetBytes(Seam));
        foreach (var (path, _, _) in Parts)
        {
            var end = input.AsSpan().IndexOf(seam);
            files[path] = end < 0 ? input : input[..end];
            input = end < 0 ? [] : input[(end + seam.Length)..];
        }

        return files;
    }

    private static void CheckPlaces(string lines, Dictionary<string, byte[]> files)
    {
        foreach (var line in lines.Split('\n').Where(line => line.StartsWith('{')))
        {
            var diagnostic = JsonDocument.Parse(line).RootElement;
            var place = new SourcePlace(diagnostic.GetProperty("file").GetString()!, diagnostic.GetProperty("line").GetInt32(), diagnostic.GetProperty("column").GetInt32());
            Assert.NotEmpty(place.File);
            DiagnosticPlaces.Check(diagnostic.GetProperty("code").GetString()!, diagnostic.GetProperty("message").GetString()!, place, DiagnosticPlaces.LinesOf(BytesOf(place, files)));
        }
    }

    private static byte[] BytesOf(SourcePlace place, Dictionary<string, byte[]> files) =>
        files.GetValueOrDefault(place.File)
        ?? (place.File.StartsWith("themes/default/", StringComparison.Ordinal) ? Shipped.Read(place.File["themes/default/".Length..], new DiagnosticSink()) : null)
        ?? (place.Line == 0 ? [] : throw new InvalidOperationException($"a line of '{place.File}' is named, and there is no such file"));

    /// <summary>Outside of the one partial that is odd by itself, whose tags have no attributes that run.</summary>
    private static void CheckPage(AngleSharp.Html.Dom.IHtmlDocument page)
    {
        var prose = page.QuerySelectorAll("main .prose *");
        Assert.All(prose.SelectMany(element => element.Attributes), attribute => Assert.False(attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase), attribute.Name));
        Assert.All(page.QuerySelectorAll("script[type='application/ld+json']").Where(script => script.Closest("head") is not null), script => Assert.NotNull(JsonDocument.Parse(script.TextContent)));
    }
}
