namespace CareersSite.Scriban;

/// <summary>The text of a template with its name; counts lines only when an error needs them. CR, LF and both together end a line.</summary>
internal sealed class SourceText(string text, string name)
{
    public string Text { get; } = text;

    public string Name { get; } = name;

    public ScriptError Error(int position, string message, string? hint = null)
    {
        var (line, start) = LineOf(position);
        var rest = Text.AsSpan(start);
        var length = rest.IndexOfAny('\r', '\n');
        return new ScriptError(Name, line, ColumnOf(position, start), message) { Hint = hint, SourceLine = (length < 0 ? rest : rest[..length]).ToString() };
    }

    public ScriptLocation Locate(int position)
    {
        var (line, start) = LineOf(position);
        return new ScriptLocation(Name, line, ColumnOf(position, start));
    }

    private int ColumnOf(int position, int start) => Math.Clamp(position, 0, Text.Length) - start + 1;

    /// <summary>The line that holds a position, from 1, and where it starts.</summary>
    private (int Number, int Start) LineOf(int position)
    {
        var (number, start) = (1, 0);
        for (var length = Text.AsSpan().IndexOfAny('\r', '\n'); length >= 0; length = Text.AsSpan(start).IndexOfAny('\r', '\n'))
        {
            var next = start + length + (Text.AsSpan(start + length).StartsWith("\r\n") ? 2 : 1);
            if (next > position)
            {
                break;
            }

            (number, start) = (number + 1, next);
        }

        return (number, start);
    }
}
