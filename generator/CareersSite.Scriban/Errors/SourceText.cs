namespace CareersSite.Scriban;

/// <summary>The text of a template with its name; counts lines only when an error needs them.</summary>
internal sealed class SourceText(string text, string name)
{
    public string Text { get; } = text;

    public string Name { get; } = name;

    public ScriptError Error(int position, string message, string? hint = null)
    {
        position = Math.Clamp(position, 0, Text.Length);
        var lineStart = position == 0 ? 0 : Text.LastIndexOf('\n', position - 1) + 1;
        var lineEnd = Text.IndexOf('\n', lineStart);
        var line = Text[lineStart..(lineEnd < 0 ? Text.Length : lineEnd)].TrimEnd('\r');
        var location = Locate(position);
        return new ScriptError(Name, location.Line, location.Column, message) { Hint = hint, SourceLine = line };
    }

    public ScriptLocation Locate(int position)
    {
        var before = Text.AsSpan(0, Math.Clamp(position, 0, Text.Length));
        return new ScriptLocation(Name, before.Count('\n') + 1, before.Length - (before.LastIndexOf('\n') + 1) + 1);
    }
}
