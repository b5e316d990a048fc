using System.Text;

namespace CareersSite.Scriban;

/// <summary>Lays an error out for a terminal.</summary>
internal static class ErrorText
{
    private const int LongestLine = 160;

    public static string Format(ScriptError error)
    {
        var text = new StringBuilder();
        text.Append(error.Location).Append(": ").Append(error.Message);
        if (error.Hint is not null)
            text.Append("; ").Append(error.Hint);
        var (line, caret) = Excerpt(error);
        text.Append('\n').Append("  ").Append(line);
        text.Append('\n').Append("  ").Append(Margin(line, caret)).Append('^');
        foreach (var loop in error.Loops)
            text.Append('\n').Append("  in ").Append(loop);
        foreach (var include in error.Includes.Reverse())
            text.Append('\n').Append("  included from ").Append(include);
        return text.ToString();
    }

    /// <summary>The part of the line around the error, and where in it the caret belongs.</summary>
    private static (string Line, int Caret) Excerpt(ScriptError error)
    {
        var column = Math.Min(error.Column - 1, error.SourceLine.Length);
        var start = error.SourceLine.Length <= LongestLine ? 0 : Math.Max(0, column - LongestLine / 2);
        var end = Math.Min(error.SourceLine.Length, start + LongestLine);
        var before = start > 0 ? "…" : "";
        var after = end < error.SourceLine.Length ? "…" : "";
        return (before + error.SourceLine[start..end] + after, column - start + before.Length);
    }

    /// <summary>The blanks before the caret; tabs stay tabs, so that the caret stands under its character.</summary>
    private static string Margin(string line, int caret) => string.Create(caret, line, static (margin, line) =>
    {
        for (var i = 0; i < margin.Length; i++)
            margin[i] = line[i] == '\t' ? '\t' : ' ';
    });
}
