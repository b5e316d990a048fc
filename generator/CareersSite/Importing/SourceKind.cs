namespace CareersSite.Importing;

/// <summary>The kinds of files that can be imported.</summary>
public enum SourceKind
{
    /// <summary>As people paste it.</summary>
    Text,

    Markdown,

    /// <summary>A Word file, <c>.docx</c>.</summary>
    Word,

    /// <summary>A saved page, or a part of one.</summary>
    Html,

    /// <summary>The board of another system, or a feed; which one it is shows by its shape.</summary>
    Json,

    /// <summary>A table with a head, a job a line.</summary>
    Csv,
}

public static class SourceKinds
{
    /// <summary>As <c>--from</c> names them.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Enum.GetNames<SourceKind>().Select(name => name.ToLowerInvariant())];

    public static SourceKind? Parse(string? name) => Enum.TryParse<SourceKind>(name, ignoreCase: true, out var kind) ? kind : null;
}
