using CareersSite.Diagnostics;

namespace CareersSite.Yaml;

/// <summary>A run of whole lines of a file, to be read as YAML, that knows where in the file it stands.</summary>
/// <param name="FirstLine">The line of the file on which <paramref name="Chars"/> begins, from 1.</param>
internal readonly record struct YamlText(SourceText Source, ReadOnlyMemory<char> Chars, int FirstLine)
{
    public Mark Start => new(FirstLine, 1);

    public Mark MarkOf(in YamlDotNet.Core.Mark mark) => new((int)mark.Line - 1 + FirstLine, (int)mark.Column);

    /// <summary>
    /// YAML 1.1 ends a line at U+0085, U+2028 and U+2029 too, editors' programs do not. They come in by pasting, and
    /// nobody wants one in a value: a blank in their place keeps every line and column what the editor sees.
    /// </summary>
    public static YamlText Of(SourceText source, ReadOnlyMemory<char> chars, int firstLine) =>
        chars.Span.IndexOfAny(OddLineEnds) < 0
            ? new(source, chars, firstLine)
            : new(source, WithoutOddLineEnds(chars.Span).AsMemory(), firstLine);

    private const string OddLineEnds = "\u0085\u2028\u2029";

    private static string WithoutOddLineEnds(ReadOnlySpan<char> chars)
    {
        var copy = chars.ToArray();
        copy.AsSpan().ReplaceAny(System.Buffers.SearchValues.Create(OddLineEnds), ' ');
        return new string(copy);
    }
}
