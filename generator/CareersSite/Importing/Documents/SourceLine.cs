namespace CareersSite.Importing.Documents;

/// <summary>A line of pasted text, or a paragraph of a document, with what its source says of it.</summary>
/// <param name="Number">The line of a text, the paragraph of a Word file; from 1.</param>
internal sealed record SourceLine(int Number, RichText Text)
{
    /// <summary>Blanks before it.</summary>
    public int Indent { get; init; }

    /// <summary>Whether a blank line, or a new block, stands before it.</summary>
    public bool AfterGap { get; init; }

    /// <summary>The level that the source gives it as a heading; null where it is none, or the source does not say.</summary>
    public int? HeadingLevel { get; init; }

    /// <summary>What the source says of it as an item of a list.</summary>
    public ListMark? Mark { get; init; }

    /// <summary>The cells, where this is a table; its text is empty then.</summary>
    public IReadOnlyList<IReadOnlyList<RichText>>? Table { get; init; }

    public string Plain => Text.Plain;

    /// <summary>Nothing is known of it but its text.</summary>
    public bool IsPlain => HeadingLevel is null && Mark is null && Table is null;
}

/// <param name="Depth">From 0.</param>
internal readonly record struct ListMark(int Depth, bool IsNumbered);
