using System.Text;
using CareersSite.Importing.Documents;

namespace CareersSite.Importing.Writing;

/// <summary>A text with bold, slanted and linked words as one line of markdown.</summary>
internal static class MarkdownText
{
    /// <summary>As it stands inside a paragraph, item or heading; never more than one line.</summary>
    public static string Of(RichText text)
    {
        var runs = text.Normalised().Runs;
        var line = new StringBuilder();
        for (var i = 0; i < runs.Count; i++)
        {
            var before = i > 0 && runs[i - 1].Text.Length > 0 ? runs[i - 1].Text[^1] : ' ';
            var after = i + 1 < runs.Count && runs[i + 1].Text.Length > 0 ? runs[i + 1].Text[0] : ' ';
            Append(line, runs[i], before, after);
        }

        return MarkdownEscaping.LineStart(line.ToString());
    }

    private static void Append(StringBuilder line, TextRun run, char before, char after)
    {
        var words = run.Text.Trim();
        if (words.Length == 0)
        {
            line.Append(run.Text);
            return;
        }

        // Blanks at the ends go outside the stars, where markdown wants them.
        var start = run.Text.IndexOf(words[0], StringComparison.Ordinal);
        line.Append(run.Text, 0, start);
        AppendWords(line, run, words, start > 0 ? ' ' : before, start + words.Length < run.Text.Length ? ' ' : after);
        line.Append(run.Text, start + words.Length, run.Text.Length - start - words.Length);
    }

    private static void AppendWords(StringBuilder line, TextRun run, string words, char before, char after)
    {
        if (run.IsMarkdown)
        {
            line.Append(words);
            return;
        }

        // Stars against a letter or digit outside would not open or close; such words stay plain.
        var mark = char.IsLetterOrDigit(before) || char.IsLetterOrDigit(after) || !char.IsLetterOrDigit(words[0]) || !char.IsLetterOrDigit(words[^1])
            ? ""
            : (run.IsStrong ? "**" : "") + (run.IsEmphasis ? "*" : "");
        var inside = mark.Length > 0 || run.Link is not null ? ' ' : (char?)null;
        var text = MarkdownEscaping.Inline(words, inside ?? before, inside ?? after);
        var isAddress = run.Link is not null && (run.Link == words || run.Link == "mailto:" + words);
        var linked = run.Link is null ? text : isAddress ? $"<{words}>" : $"[{text}]({Target(run.Link)})";
        line.Append(mark).Append(linked).Append(string.Concat(mark.Reverse()));
    }

    /// <summary>An address in which no blank and no bracket ends the link too early.</summary>
    private static string Target(string address) => address
        .Replace(" ", "%20", StringComparison.Ordinal)
        .Replace("(", "%28", StringComparison.Ordinal)
        .Replace(")", "%29", StringComparison.Ordinal)
        .Replace("<", "%3C", StringComparison.Ordinal)
        .Replace(">", "%3E", StringComparison.Ordinal)
        .Replace("\\", "%5C", StringComparison.Ordinal);
}
