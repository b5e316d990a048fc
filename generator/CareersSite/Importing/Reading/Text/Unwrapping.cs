using CareersSite.Importing.Documents;
using CareersSite.Importing.Words;

namespace CareersSite.Importing.Reading.Text;

/// <summary>
/// Joins lines that some program broke at its margin. A break was the program's where the first word of the next line had no room
/// on the line; where it had, the writer meant the break.
/// </summary>
internal sealed class Unwrapping
{
    /// <summary>Widths that one margin gives: a line is broken before its last word, so it ends up to so many characters before it.</summary>
    private const int Ragged = 16;

    private const int Narrowest = 30;

    /// <summary>In characters; what is longer is no paragraph, and joining it takes ever longer.</summary>
    private const int LongestParagraph = 10_000;

    /// <summary>In lines: how far a paragraph is looked at.</summary>
    private const int View = 100;

    private const int NoMargin = int.MaxValue - 2;

    private readonly IReadOnlyList<SourceLine> _lines;
    private readonly int? _width;

    private Unwrapping(IReadOnlyList<SourceLine> lines) => (_lines, _width) = (lines, WidthOf(lines));

    public static IReadOnlyList<SourceLine> Join(IReadOnlyList<SourceLine> lines) => new Unwrapping(lines).Join();

    private List<SourceLine> Join()
    {
        var joined = new List<SourceLine>(_lines.Count);
        for (var i = 0; i < _lines.Count; i++)
        {
            if (joined.Count > 0 && joined[^1].Plain.Length < LongestParagraph && Continues(i))
            {
                joined[^1] = joined[^1] with { Text = Joined(joined[^1].Text, _lines[i].Text) };
            }
            else
            {
                joined.Add(_lines[i]);
            }
        }

        return joined;
    }

    private static RichText Joined(RichText first, RichText second) =>
        first.Plain is [.., var letter, '-'] && char.IsLetter(letter) && char.IsLower(second.Plain[0])
            ? new RichText([.. first.Runs, .. second.Runs])
            : RichText.Join(first, second);

    private bool Continues(int i)
    {
        var (before, line) = (_lines[i - 1], _lines[i]);
        if (line.AfterGap || !line.IsPlain || before is { HeadingLevel: not null } or { Table: not null } || StandsAlone(line))
        {
            return false;
        }

        // Below an item with a mark, a line without one that begins small is the rest of it, wherever it was broken.
        var margin = MarginOf(i - 1);
        if (line.Indent >= margin + 2 || (margin < NoMargin && char.IsLower(line.Plain[0]) && before.Plain[^1] != ':'))
        {
            return true;
        }

        if (before.Plain[^1] == ':' || _width is not { } width)
        {
            return false;
        }

        // Letters differ in width, so a line that was broken at a margin of paper may have had room for some letters more.
        var isUnfinished = char.IsLower(line.Plain[0]) || before.Plain[^1] is ',' or '(' or '&' || EndsInTheMiddle(before.Plain);
        if (isUnfinished && LengthOf(before) * 4 >= width * 3)
        {
            return !char.IsLower(line.Plain[0]) || !IsListInSmallLetters(i);
        }

        return !Fits(before, line, width) && ContinuesWithCapital(i, width);
    }

    /// <summary>The indent of the item to which a line belongs; beyond all indents where it belongs to none.</summary>
    private int MarginOf(int i)
    {
        for (var last = i - View; i > Math.Max(0, last) && _lines[i] is { IsPlain: true, AfterGap: false };)
        {
            i--;
        }

        return _lines[i].Mark is null ? NoMargin : _lines[i].Indent;
    }

    private bool ContinuesWithCapital(int i, int width)
    {
        var (before, line) = (_lines[i - 1].Plain, _lines[i].Plain);
        if (before[^1] is '.' or '!' or '?' or ';')
        {
            return _lines[i - 1].Mark is null && IsWrappedParagraph(i, width);
        }

        // A heading above a list looks like this too.
        var isAboveList = i + 1 < _lines.Count && _lines[i + 1].Mark is not null && line.Length <= width / 2;
        return before.Length <= width && !isAboveList;
    }

    /// <summary>Whether all lines of the paragraph but its last reach the margin, so that a full stop at a line's end is chance.</summary>
    private bool IsWrappedParagraph(int i, int width)
    {
        var (first, last) = (i - 1, i);
        while (first > Math.Max(0, i - View) && _lines[first] is { AfterGap: false, IsPlain: true })
        {
            first--;
        }

        while (last + 1 < Math.Min(_lines.Count, i + View) && _lines[last + 1] is { AfterGap: false, IsPlain: true })
        {
            last++;
        }

        return last - first >= 2 && Enumerable.Range(first, last - first).All(at => LengthOf(_lines[at]) >= width * 3 / 4 && LengthOf(_lines[at]) <= width + 2);
    }

    /// <summary>The items of some lists have no marks and begin with small letters, the first as well.</summary>
    private bool IsListInSmallLetters(int i)
    {
        var first = i - 1;
        while (first > Math.Max(0, i - View) && _lines[first] is { IsPlain: true, AfterGap: false } && _lines[first - 1].Plain is not [.., ':'])
        {
            first--;
        }

        return _lines[first].IsPlain && char.IsLower(_lines[first].Plain[0]);
    }

    private static bool StandsAlone(SourceLine line) =>
        char.IsUpper(line.Plain[0]) && (LabelledText.Parse(line.Text) is not null || ImportWords.SectionOf(line.Plain) is not null);

    private static bool EndsInTheMiddle(string text) =>
        ImportWords.Of("phrase", "open").Contains(text[(text.LastIndexOf(' ') + 1)..], StringComparer.OrdinalIgnoreCase);

    private static bool Fits(SourceLine line, SourceLine next, int width) => LengthOf(line) + 1 + FirstWord(next.Plain) <= width;

    private static int FirstWord(string text) => text.IndexOf(' ', StringComparison.Ordinal) is > 0 and var end ? end : text.Length;

    private static int LengthOf(SourceLine line) => line.Plain.Length + line.Indent + (line.Mark is null ? 0 : 2);

    /// <summary>The margin at which the text was broken; null where it was not. Lines before one with a small letter tell it.</summary>
    private static int? WidthOf(IReadOnlyList<SourceLine> lines)
    {
        var lengths = new List<int>();
        for (var i = 1; i < lines.Count; i++)
        {
            if (lines[i] is { AfterGap: false, IsPlain: true } next && char.IsLower(next.Plain[0]) && lines[i - 1] is { Table: null, HeadingLevel: null })
            {
                lengths.Add(LengthOf(lines[i - 1]));
            }
        }

        lengths.Sort();
        var best = (Count: 0, Width: 0);
        for (int first = 0, last = 0; last < lengths.Count; last++)
        {
            while (lengths[last] - lengths[first] > Ragged)
            {
                first++;
            }

            best = last - first + 1 >= best.Count ? (last - first + 1, lengths[last]) : best;
        }

        return best.Width >= Narrowest && best.Count * 2 > lengths.Count ? best.Width : null;
    }
}
