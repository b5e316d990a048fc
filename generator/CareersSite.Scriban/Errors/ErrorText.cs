using System.Text;

namespace CareersSite.Scriban;

/// <summary>Lays an error out for a terminal.</summary>
internal static class ErrorText
{
    public static string Format(ScriptError error)
    {
        var text = new StringBuilder();
        text.Append(error.Location).Append(": ").Append(error.Message);
        if (error.Hint is not null)
            text.Append("; ").Append(error.Hint);
        text.Append('\n').Append("  ").Append(error.SourceLine);
        text.Append('\n').Append("  ").Append(Margin(error)).Append('^');
        foreach (var loop in error.Loops)
            text.Append('\n').Append("  in ").Append(loop);
        foreach (var include in error.Includes.Reverse())
            text.Append('\n').Append("  included from ").Append(include);
        return text.ToString();
    }

    /// <summary>The blanks before the caret; tabs stay tabs, so that the caret stands under its character.</summary>
    private static string Margin(ScriptError error)
    {
        var before = error.SourceLine.AsSpan(0, Math.Min(error.Column - 1, error.SourceLine.Length));
        return string.Create(before.Length, before, static (margin, line) =>
        {
            for (var i = 0; i < margin.Length; i++)
                margin[i] = line[i] == '\t' ? '\t' : ' ';
        });
    }
}
