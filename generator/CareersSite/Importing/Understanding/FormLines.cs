using System.Text.RegularExpressions;
using CareersSite.Importing.Documents;
using CareersSite.Importing.Words;

namespace CareersSite.Importing.Understanding;

/// <summary>
/// The text that a form makes, such as an issue form: a heading for each question, below it the answer. It begins with the title.
/// </summary>
internal static partial class FormLines
{
    /// <summary>The same lines with questions that have no answer, and boxes that are not ticked, left out; others unchanged.</summary>
    public static SourceDocument Of(SourceDocument document)
    {
        if (document.Lines is not [{ HeadingLevel: { } level } first, ..] || !LabelledText.FieldsOf(first.Plain).Contains("title"))
        {
            return document;
        }

        // Headings inside an answer belong to the text as those of the form do.
        var top = document.Lines.Min(line => line.HeadingLevel ?? level);
        var lines = document.Lines.Where(line => !EmptyBox().IsMatch(line.Plain)).Select(line => Line(line, level, top)).ToList();
        for (var i = lines.Count - 1; i > 0; i--)
        {
            if (lines[i].Plain.Trim('_', '*') == "No response" && lines[i - 1].HeadingLevel is not null)
            {
                lines.RemoveRange(i - 1, 2);
                i--;
            }
        }

        return document with { Lines = lines };
    }

    private static SourceLine Line(SourceLine line, int level, int top)
    {
        if (line.HeadingLevel == level)
        {
            return line with { HeadingLevel = top };
        }

        return TickedBox().Match(line.Plain) is { Success: true } box ? line with { Text = line.Text.From(box.Length) } : line;
    }

    [GeneratedRegex(@"^\[ \]\s", RegexOptions.CultureInvariant)]
    private static partial Regex EmptyBox();

    [GeneratedRegex(@"^\[[xX]\]\s+", RegexOptions.CultureInvariant)]
    private static partial Regex TickedBox();
}
