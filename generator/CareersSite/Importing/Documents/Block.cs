namespace CareersSite.Importing.Documents;

/// <summary>A part of a text whose nature is understood.</summary>
/// <param name="Line">Where it begins in the source; from 1.</param>
internal abstract record Block(int Line, RichText Text)
{
    public string Plain => Text.Plain;
}

/// <param name="Level">From 2, as in the body of a posting.</param>
internal sealed record Heading(int Line, int Level, RichText Text) : Block(Line, Text);

internal sealed record Paragraph(int Line, RichText Text) : Block(Line, Text);

/// <param name="Depth">From 0.</param>
internal sealed record ListItem(int Line, int Depth, bool IsNumbered, RichText Text) : Block(Line, Text)
{
    /// <summary>It begins a list of its own, right after another.</summary>
    public bool BeginsList { get; init; }
}

/// <param name="Rows">The first holds the heads.</param>
internal sealed record Table(int Line, IReadOnlyList<IReadOnlyList<RichText>> Rows) : Block(Line, RichText.Empty);
