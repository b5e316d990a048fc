using CareersSite.Diagnostics;

namespace CareersSite.Checking;

/// <summary>Finds an address in a text that somebody wrote.</summary>
public static class TextSearch
{
    /// <summary>Characters that go on an address; between others it stands as a whole.</summary>
    private const string InAddresses = "-_~%&=+/.?#:@";

    public static Mark? FindWhole(string text, string wanted)
    {
        for (var at = text.IndexOf(wanted, StringComparison.Ordinal); at >= 0; at = text.IndexOf(wanted, at + 1, StringComparison.Ordinal))
        {
            if (IsEdge(text, at - 1) && IsEnd(text, at + wanted.Length))
            {
                return LineEnds.MarkAt(text, at);
            }
        }

        return null;
    }

    private static bool IsEdge(string text, int at) => at < 0 || at >= text.Length || !GoesOn(text[at]);

    /// <summary>A full stop behind an address ends a sentence.</summary>
    private static bool IsEnd(string text, int at) => IsEdge(text, at) || (text[at] == '.' && IsEdge(text, at + 1));

    private static bool GoesOn(char c) => char.IsLetterOrDigit(c) || InAddresses.Contains(c, StringComparison.Ordinal);
}
