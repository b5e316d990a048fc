namespace CareersSite.Importing;

/// <summary>The kinds of files that can be imported.</summary>
public enum SourceKind
{
    /// <summary>As people paste it.</summary>
    Text,

    Markdown,
}

public static class SourceKinds
{
    /// <summary>As <c>--from</c> names them.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Enum.GetNames<SourceKind>().Select(name => name.ToLowerInvariant())];

    public static SourceKind? Parse(string? name) => Enum.TryParse<SourceKind>(name, ignoreCase: true, out var kind) ? kind : null;
}
