using System.Text.RegularExpressions;
using CareersSite.Importing.Documents;
using CareersSite.Yaml;

namespace CareersSite.Importing.Reading.Text;

/// <summary>Text as people paste it, or plain markdown: lines with the marks that they begin with, wrapped ones joined.</summary>
internal static partial class PastedText
{
    private const int TabWidth = 4;

    /// <param name="isMarkdown">Whether <c>**</c> and the like mean what they mean in markdown.</param>
    public static SourceDocument Read(string text, bool isMarkdown)
    {
        var lines = Classified(text, isMarkdown).ToList();
        return new SourceDocument(ListDepths.Set(Unwrapping.Join(lines)));
    }

    private static IEnumerable<SourceLine> Classified(string text, bool isMarkdown)
    {
        var (number, afterGap, table) = (0, true, (SourceLine?)null);
        SourceLine? before = null;
        foreach (var raw in PrintableText.Of(text).ReplaceLineEndings("\n").Replace('\r', '\n').Split('\n'))
        {
            number++;
            var trimmed = raw.Trim().TrimStart('\uFEFF', '\u200B');
            if (TableRow().IsMatch(trimmed))
            {
                if (before is not null)
                {
                    yield return before;
                }

                before = null;
                table = WithRow(table, number, trimmed);
                continue;
            }

            if (table is not null)
            {
                yield return table;
                (table, afterGap) = (null, true);
            }

            if (Rule().IsMatch(trimmed))
            {
                before = before is not null && !afterGap && IsUnderline(trimmed) ? before with { HeadingLevel = trimmed[0] == '=' ? 1 : 2 } : before;
                afterGap = true;
            }
            else if (trimmed.Length == 0)
            {
                afterGap = true;
            }
            else
            {
                if (before is not null)
                {
                    yield return before;
                }

                before = Classify(number, raw, trimmed, isMarkdown) with { AfterGap = afterGap };
                afterGap = false;
            }
        }

        if (before is not null)
        {
            yield return before;
        }

        if (table is not null)
        {
            yield return table;
        }
    }

    private static SourceLine Classify(int number, string raw, string trimmed, bool isMarkdown)
    {
        var indent = IndentOf(raw);
        if (AtxHeading().Match(trimmed) is { Success: true } heading)
        {
            var words = RichText.Of(heading.Groups["text"].Value.Trim(), isMarkdown);
            return new SourceLine(number, words) { Indent = indent, HeadingLevel = heading.Groups["marks"].Length };
        }

        if (ListMarks.Parse(trimmed) is { } mark && mark.TextStart < trimmed.Length)
        {
            // The depth is set when all lines are known; until then it holds the sign, by which lists are told apart.
            return new SourceLine(number, RichText.Of(trimmed[mark.TextStart..], isMarkdown)) { Indent = indent, Mark = new ListMark(mark.Sign, mark.IsNumber) };
        }

        return new SourceLine(number, RichText.Of(trimmed, isMarkdown)) { Indent = indent };
    }

    private static SourceLine WithRow(SourceLine? table, int number, string row)
    {
        var isDelimiter = row.All(c => c is '|' or '-' or ':' or ' ');
        IReadOnlyList<RichText> cells = [.. row.Trim('|').Split('|').Select(cell => RichText.Of(cell.Trim()))];
        table ??= new SourceLine(number, RichText.Empty) { Table = [], AfterGap = true };
        return isDelimiter ? table : table with { Table = [.. table.Table!, cells] };
    }

    private static int IndentOf(string raw)
    {
        var columns = 0;
        foreach (var c in raw)
        {
            if (c == '\t')
            {
                columns += TabWidth - (columns % TabWidth);
            }
            else if (char.IsWhiteSpace(c))
            {
                columns++;
            }
            else
            {
                break;
            }
        }

        return columns;
    }

    private static bool IsUnderline(string rule) => rule.Length >= 3 && rule[0] is '=' or '-';

    [GeneratedRegex(@"^\|.*\|$", RegexOptions.CultureInvariant)]
    private static partial Regex TableRow();

    [GeneratedRegex(@"^(?:[-–—]{3,}|={3,}|\*{3,}|_{3,}|~{3,}|(?:[-*_]\s){2,}[-*_])$", RegexOptions.CultureInvariant)]
    private static partial Regex Rule();

    [GeneratedRegex(@"^(?<marks>#{1,6})\s+(?<text>.*?)\s*#*$", RegexOptions.CultureInvariant)]
    private static partial Regex AtxHeading();
}
