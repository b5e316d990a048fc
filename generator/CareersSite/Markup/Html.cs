using System.Text;

namespace CareersSite.Markup;

/// <summary>A body as safe HTML, held once, as the bytes that pages and feeds are made of.</summary>
/// <param name="headings">In the order of the text.</param>
public sealed class Html(ReadOnlyMemory<byte> utf8, IReadOnlyList<Heading> headings)
{
    public static readonly Html Empty = new(ReadOnlyMemory<byte>.Empty, []);

    public ReadOnlyMemory<byte> Utf8 { get; } = utf8;

    public IReadOnlyList<Heading> Headings { get; } = headings;

    public bool IsEmpty => Utf8.IsEmpty;

    /// <summary>The words without the markup, made anew at each call.</summary>
    public string ToPlainText() => PlainText.Of(Utf8.Span);

    /// <summary>The same, in memory that this thread writes over when it next makes a text plain.</summary>
    public ReadOnlySpan<char> LendPlainText() => PlainText.Lend(Utf8.Span);

    /// <summary>The first sentences below the headings, up to about <paramref name="length"/> characters.</summary>
    public string FirstSentences(int length) => PlainText.FirstSentences(PlainText.Beginning(Utf8.Span, length + 1), length);

    /// <summary>The markup for readers that see it elsewhere: links that begin at the site's root get <paramref name="origin"/> in front.</summary>
    public ReadOnlyMemory<byte> ToAbsolute(string origin) => HasRootLinks ? Encoding.UTF8.GetBytes(WithOrigin(origin)) : Utf8;

    private bool HasRootLinks => Utf8.Span.IndexOf(" href=\"/"u8) >= 0 || Utf8.Span.IndexOf(" src=\"/"u8) >= 0;

    private string WithOrigin(string origin) => ToString()
        .Replace(" href=\"/", $" href=\"{origin}/", StringComparison.Ordinal)
        .Replace(" src=\"/", $" src=\"{origin}/", StringComparison.Ordinal);

    public override string ToString() => Encoding.UTF8.GetString(Utf8.Span);
}

/// <param name="Level">From 2: the page's own title is the only one of level 1.</param>
/// <param name="Id">Unique in the body.</param>
public sealed record Heading(int Level, string Id, string Text);
