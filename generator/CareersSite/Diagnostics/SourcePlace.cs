namespace CareersSite.Diagnostics;

/// <summary>A place in a file that a person can open.</summary>
/// <param name="File">Relative to the root, with <c>/</c> on every system.</param>
/// <param name="Line">From 1; 0 where the whole file is meant.</param>
/// <param name="Column">From 1, in characters (UTF-16 units); 0 where the whole line is meant.</param>
public readonly record struct SourcePlace(string File, int Line = 0, int Column = 0)
{
    public override string ToString() => this switch
    {
        { Line: 0 } => File,
        { Column: 0 } => string.Create(CultureInfo.InvariantCulture, $"{File}:{Line}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{File}:{Line}:{Column}"),
    };
}
