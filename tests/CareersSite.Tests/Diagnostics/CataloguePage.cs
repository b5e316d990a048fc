using System.Globalization;
using System.Text;
using CareersSite.Diagnostics;
using CareersSite.Diagnostics.Catalogue;

namespace CareersSite.Tests.Diagnostics;

/// <summary>The catalogue as a page for people: <c>generator/CareersSite/Diagnostics/README.md</c>.</summary>
internal static class CataloguePage
{
    private static readonly (string Title, IReadOnlyList<DiagnosticKind> Kinds)[] Parts =
    [
        ("Front matter", FrontMatterProblems.All),
        ("The form of YAML", YamlSyntaxProblems.All),
        ("Keys and values", YamlProblems.All),
        ("Postings and pages", PostingProblems.All),
        ("Titles of postings", TitleProblems.All),
        ("Texts", TextProblems.All),
        ("Pictures for sharing", PictureProblems.All),
        ("What candidates need", CandidateProblems.All),
        ("What search engines need", SearchEngineProblems.All),
        ("Settings", SettingsProblems.All),
        ("The site as a whole", SiteProblems.All),
        ("Themes", ThemeProblems.All),
        ("Finished pages", LinkProblems.All),
        ("Writing the site", OutputProblems.All),
        ("Importing job descriptions", ImportProblems.All),
        ("Any file", GeneralProblems.All),
    ];

    public static string Write()
    {
        var page = new StringBuilder(
            """
            # Messages

            Every message of the program has a code. `careers check --explain CODE` says what this page says of it. An **error** keeps the site from being published, a **warning** and a **note** do not; under `diagnostics` in `site.yml` a warning or note is given another level by its code (`off`, `note`, `warning` or `error`).

            This page is generated from the files in [Catalogue](Catalogue): do not edit it. After a change there, `CAREERS_UPDATE=1 dotnet test tests/CareersSite.Tests --filter CataloguePageTests` writes it anew.

            """.ReplaceLineEndings("\n"));
        foreach (var (title, kinds) in Parts)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {title}\n");
            foreach (var kind in kinds.OrderBy(kind => kind.Code, StringComparer.Ordinal))
            {
                Append(kind, page);
            }
        }

        return page.ToString();
    }

    private static void Append(DiagnosticKind kind, StringBuilder page) => page.Append(
        CultureInfo.InvariantCulture,
        $"\n### {kind.Code}\n\n**{kind.Severity.Word()}** – {Prose(kind.Meaning)}\n\n````\n{kind.Example}\n````\n\n{Prose(kind.Mend)}\n");

    /// <summary>What markdown would take for markup stands there as it is.</summary>
    private static string Prose(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var c in text)
        {
            escaped.Append("\\`*_[]<>#|&{}!".Contains(c, StringComparison.Ordinal) ? "\\" : "").Append(c);
        }

        return escaped.ToString();
    }
}
