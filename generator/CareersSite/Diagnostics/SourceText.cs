namespace CareersSite.Diagnostics;

/// <summary>The text of a file, able to show a line of itself beside a message.</summary>
/// <param name="file">Relative to the root, with <c>/</c>.</param>
public sealed class SourceText(string file, string text)
{
    private const int LongestExcerpt = 300;

    public string File { get; } = file;

    public string Text { get; } = text;

    /// <summary>The line without its end, cut after 300 characters; empty beyond the last line.</summary>
    public string Line(int number)
    {
        var start = 0;
        for (var line = 1; line < number; line++)
        {
            start = LineEnds.Next(Text, start);
            if (start < 0)
            {
                return "";
            }
        }

        var rest = Text.AsSpan(start);
        var length = rest.IndexOfAny('\r', '\n');
        return rest[..Math.Min(LongestExcerpt, length < 0 ? rest.Length : length)].ToString();
    }

    public Diagnostic Diagnose(DiagnosticKind kind, Mark mark, string message, string? hint = null) =>
        new(kind, new SourcePlace(File, mark.Line, mark.Column), message, hint, mark.Line > 0 ? Line(mark.Line) : null);
}

/// <summary>A position in a text whose file is known from elsewhere; both count from 1.</summary>
public readonly record struct Mark(int Line, int Column);
