using System.Text.RegularExpressions;
using CareersSite.Diagnostics;

namespace CareersSite.Yaml;

/// <summary>A run of whole lines of a file, to be read as YAML, that knows where in the file it stands.</summary>
/// <param name="FirstLine">The line of the file on which <paramref name="Chars"/> begins, from 1.</param>
internal readonly partial record struct YamlText(SourceText Source, ReadOnlyMemory<char> Chars, int FirstLine)
{
    public Mark Start => new(FirstLine, 1);

    public Mark MarkOf(in YamlDotNet.Core.Mark mark) => new((int)mark.Line - 1 + FirstLine, (int)mark.Column);

    /// <summary>Where a character first stands.</summary>
    public Mark? Find(char wanted)
    {
        var index = Chars.Span.IndexOf(wanted);
        if (index < 0)
        {
            return null;
        }

        var number = FirstLine;
        for (var next = NextLine(0); next <= index; next = NextLine(next))
        {
            number++;
        }

        return new Mark(number, index - Chars.Span[..index].LastIndexOfAny('\r', '\n'));
    }

    /// <summary>A place that the parser gave: where a text breaks off it may be a line below the last one.</summary>
    public Mark Within(Mark mark)
    {
        var (number, start) = (FirstLine, 0);
        for (var next = NextLine(0); number < mark.Line && next > start; next = NextLine(next))
        {
            if (next == Chars.Length && Chars.Span[^1] is not ('\r' or '\n'))
            {
                return new Mark(number, next - start + 1);
            }

            (number, start) = (number + 1, next);
        }

        return new Mark(number, Math.Max(mark.Column, 1));
    }

    /// <summary>An index that the parser gave: at the end of a text it may be one too many.</summary>
    public int IndexOf(in YamlDotNet.Core.Mark mark) => Math.Min((int)mark.Index, Chars.Length);

    /// <summary>The line that holds the character at an index; without a walk from the top, which adds up in long files.</summary>
    public YamlLine LineAt(int index, int number)
    {
        var chars = Chars.Span;
        var start = chars[..index].LastIndexOfAny('\r', '\n') + 1;
        var length = chars[start..].IndexOfAny('\r', '\n');
        return YamlLine.Parse(number, (length < 0 ? chars[start..] : chars.Slice(start, length)).ToString());
    }

    /// <summary>Where the line after that of an index begins; the end of the text after the last.</summary>
    public int NextLine(int index) => LineEnds.Next(Chars.Span, index) is >= 0 and var next ? next : Chars.Length;

    /// <summary>
    /// The parser refuses a line of blanks at the start of a block of text, which nobody sees and which means nothing.
    /// Without the blanks of such lines every other line and column stays what it was.
    /// </summary>
    public YamlText WithoutBlankLines() =>
        this with { Chars = BlankLine().Replace(Chars.ToString(), "").AsMemory() };

    [GeneratedRegex(@"^[ \t]+(?=[\r\n]|\z)", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex BlankLine();

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
