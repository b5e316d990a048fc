using CareersSite.Diagnostics.Catalogue;

namespace CareersSite.Diagnostics;

/// <summary>All that can ever be reported, by code. Listed by hand: looking for it at run time would cost every start.</summary>
public static class DiagnosticCatalogue
{
    private static readonly Dictionary<string, DiagnosticKind> ByCode = new[]
    {
        FrontMatterProblems.All, YamlSyntaxProblems.All, YamlProblems.All, PostingProblems.All, TitleProblems.All, TextProblems.All, PictureProblems.All,
        CandidateProblems.All, SearchEngineProblems.All, SettingsProblems.All, SiteProblems.All, ThemeProblems.All, LinkProblems.All,
        OutputProblems.All, ImportProblems.All, GeneralProblems.All,
    }.SelectMany(kinds => kinds).ToDictionary(kind => kind.Code, StringComparer.Ordinal);

    /// <summary>In ordinal order of their codes.</summary>
    public static IReadOnlyList<DiagnosticKind> All { get; } = [.. ByCode.Values.OrderBy(kind => kind.Code, StringComparer.Ordinal)];

    public static IEnumerable<string> Codes => ByCode.Keys;

    public static DiagnosticKind? Find(string code) => ByCode.GetValueOrDefault(code);
}
