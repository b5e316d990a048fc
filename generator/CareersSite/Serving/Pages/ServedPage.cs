using CareersSite.Diagnostics;

namespace CareersSite.Serving.Pages;

/// <summary>An answer to a browser.</summary>
/// <param name="Status">Of HTTP.</param>
/// <param name="Type">The media type.</param>
/// <param name="Body">As it is published: what only an editor's browser gets is added when it is sent.</param>
/// <param name="Problems">Why it is not as the files say, but as it last could be made; empty where all is well.</param>
public sealed record ServedPage(int Status, string Type, ReadOnlyMemory<byte> Body, IReadOnlyList<Diagnostic> Problems)
{
    private string? _mark;

    /// <summary>Another one for other bytes.</summary>
    public string Mark => _mark ??= ContentMark.Of(Body.Span);

    public bool IsHtml => Type.StartsWith("text/html", StringComparison.Ordinal);

    /// <summary>Whether the page itself says what is wrong with the site, so that no box over it has to.</summary>
    public bool ListsProblems { get; init; }

    /// <summary>Where the browser should go instead; null where the page is here.</summary>
    public string? MovedTo { get; init; }
}
