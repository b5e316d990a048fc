using CareersSite.Importing.Words;

namespace CareersSite.Importing.Values;

/// <summary>Where one may work, as people say it: <c>In person</c>, <c>Hybrid (2 days)</c>, <c>100 % remoto</c>.</summary>
internal static class WorkMode
{
    /// <summary>The mode that a text is, whole or up to a bracket or dash; null where it is none.</summary>
    public static string? Of(string text)
    {
        var key = WordKey.Of(text);
        foreach (var mode in ImportWords.NamesOf("value remote"))
        {
            if (ImportWords.Of("value remote", mode).Any(word => WordKey.Of(word) == key))
            {
                return mode;
            }
        }

        var end = text.IndexOfAny(['(', ',', '–', '-', '/', '|', ';']);
        return end > 0 && text[..end].TrimEnd() is { Length: > 2 } beginning && beginning.Length < text.Length ? Of(beginning) : null;
    }

    /// <summary>"Berlin (hybrid)", "Lyon or remote": the place, and the mode beside it; the place alone where no mode is named.</summary>
    public static (string Place, string? Mode) Split(string text)
    {
        foreach (var (open, close) in new[] { (" (", ")"), (" – ", ""), (" - ", ""), (", ", ""), (" / ", ""), (" | ", ""), (" or ", ""), (" oder ", ""), (" ou ", ""), (" o ", "") })
        {
            var at = text.LastIndexOf(open, StringComparison.OrdinalIgnoreCase);
            if (at > 0 && text.EndsWith(close, StringComparison.Ordinal) && Of(text[(at + open.Length)..^close.Length]) is { } mode)
            {
                // A choice between an office and home is something of both.
                return (text[..at].Trim(), mode == "fully" ? "hybrid" : mode);
            }
        }

        return (text, null);
    }
}
