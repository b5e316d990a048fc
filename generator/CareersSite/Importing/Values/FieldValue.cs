namespace CareersSite.Importing.Values;

/// <summary>A value as it will stand in the front matter of a posting.</summary>
internal abstract record FieldValue
{
    /// <summary>How the report shows it; two values that are shown alike are one.</summary>
    public abstract string Shown { get; }

    public static FieldValue Text(string text) => new TextValue(text);

    public static FieldValue List(IEnumerable<string> items) => new ListValue([.. items.Select(Text)]);

    /// <summary>One value as itself, several as a list.</summary>
    public static FieldValue OneOrMore(IReadOnlyList<FieldValue> values) => values is [var only] ? only : new ListValue(values);
}

/// <param name="Content">One line.</param>
internal sealed record TextValue(string Content) : FieldValue
{
    public override string Shown => Content;
}

internal sealed record ListValue(IReadOnlyList<FieldValue> Items) : FieldValue
{
    public override string Shown => string.Join("; ", Items.Select(item => item.Shown));
}

/// <param name="Entries">In the order in which they are written.</param>
internal sealed record MapValue(IReadOnlyList<(string Key, string Value)> Entries) : FieldValue
{
    public override string Shown => string.Join(", ", Entries.Select(entry => entry.Value));
}
