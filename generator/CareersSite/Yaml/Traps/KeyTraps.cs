using CareersSite.Diagnostics.Catalogue;

namespace CareersSite.Yaml.Traps;

/// <summary>Lines that should hold a key and have none.</summary>
internal static class KeyTraps
{
    public static Trap? Find(YamlLine line, Outline outline)
    {
        if (line.HasKey || line.IsItem || line.Text[line.Content] is '[' or '{' or ']' or '}' or '"' or '\'')
        {
            return null;
        }

        return NoBlank(line) ?? (Continues(line, outline) ? null : NoColon(line));
    }

    /// <summary><c>title:Engineer</c>, but no address and no time of day.</summary>
    public static Trap? NoBlank(YamlLine line)
    {
        var colon = line.Text.IndexOf(':', line.Content);
        var isAddress = colon > 0 && line.Text.AsSpan(colon).StartsWith("://");
        if (colon <= line.Content || isAddress || !IsKeyName(line.Text.AsSpan(line.Content, colon - line.Content)))
        {
            return null;
        }

        // A blank that came along by pasting looks like one but is none.
        var value = line.Text[(colon + 1)..].Trim();
        return Trap.At(
            YamlSyntaxProblems.NoBlankAfterColon,
            line,
            colon,
            $"the colon after '{line.Text.AsSpan(line.Content, colon - line.Content)}' needs a blank after it",
            Mend.Say("Put a blank after the colon", $"{line.Text[line.Indent..(colon + 1)]} {value}"));
    }

    private static bool IsKeyName(ReadOnlySpan<char> text) =>
        char.IsLetter(text[0]) && text.IndexOfAnyExcept(KeyCharacters) < 0;

    private static readonly System.Buffers.SearchValues<char> KeyCharacters =
        System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-.");

    /// <summary>Whether the line goes on with the text of the line above, or is the value of the key there.</summary>
    private static bool Continues(YamlLine line, Outline outline) => outline.Above is { } above && line.Indent > above.Indent;

    private static Trap NoColon(YamlLine line)
    {
        var equals = line.Text.AsSpan(line.Content).IndexOfAny('=', '\uFF1A');
        var key = equals > 0 ? line.Text.AsSpan(line.Content, equals).TrimEnd() : [];
        var hint = !key.IsEmpty && IsKeyName(key)
            ? Mend.Say("Put a colon and a blank after the key", $"{key}: {line.Text[(line.Content + equals + 1)..].Trim()}")
            : "Put a colon and a blank after the key. Where the line goes on with the one above, begin it with two blanks. "
                + "Where it is part of the body, write '---' above it.";
        return Trap.At(YamlSyntaxProblems.NoColon, line, line.Content, "the line has no key with a colon after it", hint);
    }
}
