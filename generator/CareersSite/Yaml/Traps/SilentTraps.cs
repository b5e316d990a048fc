using CareersSite.Diagnostics;
using CareersSite.Diagnostics.Catalogue;
using YamlDotNet.Core.Events;

namespace CareersSite.Yaml.Traps;

/// <summary>Values without quotes that are YAML, but probably not what was meant. Every value is looked at, so a look is cheap.</summary>
internal static class SilentTraps
{
    public static void Look(YamlText text, Scalar scalar, Findings findings)
    {
        var chars = text.Chars.Span;
        var end = text.IndexOf(scalar.End);
        var next = SkipBlanks(chars, end);
        var hasRoom = findings.HasRoom(Severity.Warning);
        if (hasRoom && next < chars.Length && chars[next] == '#' && IsMeantAsText(scalar.Value, next - end, chars[(next + 1)..]))
        {
            TellComment(text, scalar, next - end, findings);
        }

        if (hasRoom && scalar.Value.Length > 2 && scalar.Value[0] > '\u007F' && Mend.IsInCurlyQuotes(scalar.Value))
        {
            TellCurlyQuotes(text, scalar, findings);
        }

        if (scalar.Start.Line != scalar.End.Line || IsBelowKey(chars, text.IndexOf(scalar.Start)))
        {
            LookAtLines(text, scalar, findings);
        }
    }

    /// <summary>A text in single quotes that takes in a key at the column of its own: the parser lets it pass, YAML does not.</summary>
    public static void LookAtQuoted(YamlText text, Scalar scalar, Findings findings)
    {
        var (index, number) = (text.IndexOf(scalar.Start), text.MarkOf(scalar.Start).Line);
        var first = text.LineAt(index, number);
        while (number++ < text.MarkOf(scalar.End).Line && HasNextLine(text, ref index))
        {
            var line = text.LineAt(index, number);
            if (line.HasKey && line.Indent <= first.Indent && first.Value == (int)scalar.Start.Column - 1)
            {
                findings.Add(QuoteTraps.NotClosed(first));
                return;
            }
        }
    }

    /// <summary>
    /// The rule: two blanks before the <c>#</c> make a comment in any case. With one, it is text where a letter or digit
    /// follows at once (<c>Level #2</c>), after several words (<c>Senior Engineer # 5</c>), and after a single letter
    /// (<c>C # developer</c>). Never after a number, a date, yes or no, which nobody would go on writing.
    /// </summary>
    private static bool IsMeantAsText(string value, int blanks, ReadOnlySpan<char> after)
    {
        var isNumbered = !after.IsEmpty && char.IsLetterOrDigit(after[0]);
        if (value.Length == 0)
        {
            return isNumbered;
        }

        return blanks == 1
            && value.AsSpan().ContainsAnyInRange('A', '\uFFFD')
            && !IsYesOrNo(value)
            && (isNumbered || value.Length == 1 || value.Contains(' ', StringComparison.Ordinal));
    }

    private static bool IsYesOrNo(string value) =>
        value.ToUpperInvariant() is "YES" or "NO" or "TRUE" or "FALSE" or "ON" or "OFF" or "NULL";

    private static void TellComment(YamlText text, Scalar scalar, int blanks, Findings findings)
    {
        var end = text.MarkOf(scalar.End);
        var at = end.Column - 1 + blanks;
        var isEmpty = scalar.Value.Length == 0;
        var line = text.LineAt(text.IndexOf(scalar.End), end.Line);
        var start = isEmpty ? at : (int)scalar.Start.Column - 1;
        findings.Add(
            YamlSyntaxProblems.CommentInValue,
            end with { Column = at + 1 },
            isEmpty
                ? "the value begins with '#', so all of it is a comment"
                : $"the value ends before the '#': it is '{YamlLine.Shorten(scalar.Value)}'",
            scalar.Start.Line == scalar.End.Line
                ? Mend.Say("Put the value in quotes", line.Text[line.Indent..start] + Mend.Quote(line.Text[start..].TrimEnd()))
                : "Put the value in quotes.");
    }

    private static void TellCurlyQuotes(YamlText text, Scalar scalar, Findings findings)
    {
        var mark = text.MarkOf(scalar.Start);
        var line = text.LineAt(text.IndexOf(scalar.Start), mark.Line);
        findings.Add(
            YamlSyntaxProblems.CurlyQuotes,
            mark,
            $"the curly quotation marks {scalar.Value[0]}{scalar.Value[^1]} are part of the value and will be shown",
            line.ValueText.SequenceEqual(scalar.Value)
                ? Mend.With("Write straight ones, or none", line, Mend.Quote(scalar.Value[1..^1]))
                : "Write straight ones, or none.");
    }

    /// <summary>Whether the value stands on a line of its own.</summary>
    private static bool IsBelowKey(ReadOnlySpan<char> chars, int start)
    {
        var before = chars[..start].TrimEnd(' ');
        return before.Length < start && !before.IsEmpty && before[^1] is '\n' or '\r';
    }

    /// <summary>A text that goes over several lines takes in lines that were meant as a list, or as keys.</summary>
    private static void LookAtLines(YamlText text, Scalar scalar, Findings findings)
    {
        var (index, number) = (text.IndexOf(scalar.Start), text.MarkOf(scalar.Start).Line);
        var line = text.LineAt(index, number);
        var trap = IsBelowKey(text.Chars.Span, index) ? KeyTraps.NoBlank(line) : null;
        while (trap is null && number++ < text.MarkOf(scalar.End).Line && HasNextLine(text, ref index))
        {
            var above = line;
            line = text.LineAt(index, number);
            trap = line.IsItem ? IndentTraps.ListInText(above, line) : KeyTraps.NoBlank(line);
        }

        if (trap is not null)
        {
            findings.Add(trap);
        }
    }

    /// <summary>Goes on to the next line; false at the end of the text, beyond which the parser now and then lets a value end.</summary>
    private static bool HasNextLine(YamlText text, ref int index)
    {
        index = text.NextLine(index);
        return index < text.Chars.Length;
    }

    private static int SkipBlanks(ReadOnlySpan<char> chars, int from)
    {
        while (from < chars.Length && chars[from] is ' ' or '\t')
        {
            from++;
        }

        return from;
    }
}
