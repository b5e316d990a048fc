namespace CareersSite.Diagnostics;

/// <summary>What was reported, at the levels the site asks for, joined, in the order in which a person reads files.</summary>
public sealed class DiagnosticReport
{
    private const int MostPerFile = 20;

    private DiagnosticReport(IReadOnlyList<Diagnostic> diagnostics) => Diagnostics = diagnostics;

    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    public int Errors => Count(Severity.Error);

    public int Warnings => Count(Severity.Warning);

    public int Notes => Count(Severity.Information);

    public static DiagnosticReport Of(DiagnosticSink sink, DiagnosticLevels levels) =>
        new([.. LimitPerFile(Sort(Join(sink.Taken.Select(levels.Apply).OfType<Diagnostic>())))]);

    private int Count(Severity severity) => Diagnostics.Count(diagnostic => diagnostic.Severity == severity);

    /// <summary>A template that fails fails for every posting: one of them is named, the others are counted.</summary>
    private static IEnumerable<Diagnostic> Join(IEnumerable<Diagnostic> diagnostics) =>
        from diagnostic in diagnostics
        group diagnostic by (diagnostic.Code, diagnostic.Place, diagnostic.Item is null ? diagnostic.Message : null) into same
        let first = same.MinBy(diagnostic => diagnostic.Item, StringComparer.Ordinal)!
        let others = same.Select(diagnostic => diagnostic.Item).Distinct().Count() - 1
        select others > 0 ? first with { Message = $"{first.Message} (and for {Counted(others)} more)" } : first;

    private static IOrderedEnumerable<Diagnostic> Sort(IEnumerable<Diagnostic> diagnostics) => diagnostics
        .OrderBy(diagnostic => diagnostic.Place.File, StringComparer.Ordinal)
        .ThenBy(diagnostic => diagnostic.Place.Line)
        .ThenBy(diagnostic => diagnostic.Place.Column)
        .ThenBy(diagnostic => diagnostic.Code, StringComparer.Ordinal)
        .ThenBy(diagnostic => diagnostic.Message, StringComparer.Ordinal);

    private static IEnumerable<Diagnostic> LimitPerFile(IEnumerable<Diagnostic> sorted) =>
        from diagnostic in sorted
        group diagnostic by diagnostic.Place.File into ofFile
        from shown in Shorten([.. ofFile])
        select shown;

    private static List<Diagnostic> Shorten(List<Diagnostic> ofFile)
    {
        if (ofFile.Count <= MostPerFile)
        {
            return ofFile;
        }

        var hidden = ofFile[MostPerFile..];
        var note = new Diagnostic(
            Catalogue.GeneralProblems.MoreInThisFile,
            new SourcePlace(ofFile[0].Place.File),
            $"{Counted(hidden.Count)} more in this file are not shown")
        {
            Severity = hidden.Max(diagnostic => diagnostic.Severity),
        };
        return [.. ofFile[..MostPerFile], note];
    }

    private static string Counted(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
