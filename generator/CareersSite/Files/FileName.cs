namespace CareersSite.Files;

/// <summary>Names that Linux takes, and with which nobody else can do anything.</summary>
internal static class FileName
{
    /// <summary>What bytes become that are no text.</summary>
    private const char NoText = '\uFFFD';

    /// <summary>Null where nothing is.</summary>
    /// <param name="name">Of a file or folder, without those above it.</param>
    public static string? WhatIsWrong(ReadOnlySpan<char> name)
    {
        foreach (var character in name)
        {
            switch (character)
            {
                case NoText:
                    return "the name of this file holds bytes that are no UTF-8, so it cannot be opened by its name";
                case '\\':
                    return "the name of this file holds a '\\', which other systems take for the end of a folder's name";
                case < ' ' or (>= '\u007F' and < '\u00A0'):
                    return "the name of this file holds a control character, such as the end of a line";
            }
        }

        return null;
    }

    /// <summary>As it may be printed on a terminal.</summary>
    public static string Shown(string path) =>
        path.AsSpan().ContainsAnyInRange('\0', '\u001F') || path.AsSpan().ContainsAnyInRange('\u007F', '\u009F')
            ? string.Concat(path.Select(character => char.IsControl(character) ? NoText : character))
            : path;
}
