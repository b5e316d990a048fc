namespace CareersSite.Importing.Documents;

/// <summary>What was read of a source, whatever its kind, before anything of it is understood.</summary>
/// <param name="Lines">In the order of the source; none is blank.</param>
internal sealed record SourceDocument(IReadOnlyList<SourceLine> Lines)
{
    public static readonly SourceDocument Empty = new([]);

    /// <summary>The language that the source states; null where it does not.</summary>
    public string? Language { get; init; }

    /// <summary>What could not come along, in words for the report: <c>2 pictures</c>.</summary>
    public IReadOnlyList<string> LeftOut { get; init; } = [];

    /// <summary>How the report calls a place in it: <c>line</c>, <c>paragraph</c>.</summary>
    public string Unit { get; init; } = "line";

    /// <summary>The same where its lines are not those of the file, so that their numbers would lead nowhere.</summary>
    public SourceDocument WithoutNumbers() => this with { Lines = [.. Lines.Select(line => line with { Number = 0 })] };
}
