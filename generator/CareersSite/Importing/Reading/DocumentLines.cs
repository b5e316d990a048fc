using CareersSite.Importing.Documents;
using CareersSite.Importing.Reading.Text;

namespace CareersSite.Importing.Reading;

/// <summary>A paragraph of a document as lines: broken where its writer broke it, with the marks of lists that were typed and not set.</summary>
internal static class DocumentLines
{
    /// <param name="paragraph">Its text has a line feed at each break.</param>
    public static IEnumerable<SourceLine> Of(SourceLine paragraph)
    {
        if (!paragraph.IsPlain)
        {
            return paragraph.Text.IsBlank && paragraph.Table is null ? [] : [paragraph with { Text = paragraph.Text.Normalised() }];
        }

        return Broken(paragraph);
    }

    private static IEnumerable<SourceLine> Broken(SourceLine paragraph)
    {
        var (start, afterGap) = (0, paragraph.AfterGap);
        var text = paragraph.Text.Plain;
        SourceLine? pending = null;
        while (start <= text.Length)
        {
            var end = text.IndexOf('\n', start) is >= 0 and var at ? at : text.Length;
            var line = paragraph.Text.Slice(start, end).Trim();
            if (line.IsBlank)
            {
                afterGap = true;
            }
            else
            {
                if (pending is not null && !afterGap && GoesOn(pending.Plain, line.Plain))
                {
                    pending = pending with { Text = RichText.Join(pending.Text, line) };
                }
                else
                {
                    if (pending is not null)
                    {
                        yield return pending;
                    }

                    pending = WithMark(paragraph with { Text = line, AfterGap = afterGap });
                }

                afterGap = false;
            }

            start = end + 1;
        }

        if (pending is not null)
        {
            yield return pending;
        }
    }

    /// <summary>A break after a comma was made for its looks.</summary>
    private static bool GoesOn(string line, string next) => line[^1] == ',' && char.IsLower(next[0]);

    private static SourceLine WithMark(SourceLine line) =>
        ListMarks.Parse(line.Plain) is { } mark && mark.TextStart < line.Plain.Length
            ? line with { Text = line.Text.From(mark.TextStart), Mark = new ListMark(0, mark.IsNumber) }
            : line;
}
