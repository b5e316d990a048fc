namespace CareersSite.Markup;

/// <summary>
/// What a text may hold so that it becomes a page within about a second. The readers of markdown and HTML are quick with what people
/// write, and slow beyond measure with ten thousand brackets, or with a thousand boxes in one another.
/// </summary>
public static class TextLimits
{
    /// <summary>Of elements in one another, in the final HTML.</summary>
    public const int DeepestHtml = 256;

    /// <summary>Of the addresses that links by reference repeat, in characters.</summary>
    public const int LongestLinks = 1 << 20;

    private const int MostSigns = 10_000;
    private const int MostLines = 20_000;
    private const int MostBars = 50_000;
    private const int MostCells = 100_000;

    /// <summary>What of a text is too much, such as <c>10,001 '['; at most 10,000 are read</c>; null where nothing is.</summary>
    public static string? Exceeded(ReadOnlySpan<byte> utf8)
    {
        // No text so short reaches a limit.
        if (utf8.Length < MostSigns)
        {
            return null;
        }

        return TooMany("lines", utf8.Count((byte)'\n'), MostLines)
            ?? TooMany("'['", utf8.Count((byte)'['), MostSigns)
            ?? TooMany("'<'", utf8.Count((byte)'<'), MostSigns)
            ?? TooMany("'|'", utf8.Count((byte)'|'), MostBars)
            ?? TooMany("bare addresses", utf8.Count("://"u8) + utf8.Count("www."u8) + utf8.Count("mailto:"u8), MostSigns)
            ?? TooMany("cells of tables", Cells(utf8), MostCells);
    }

    private static string? TooMany(string what, long count, int most) =>
        count > most ? string.Create(CultureInfo.InvariantCulture, $"it holds {count:N0} {what}, and more than {most:N0} are not read") : null;

    /// <summary>A short row is filled up to the widest one, so a table is as large as its rows times its columns.</summary>
    private static long Cells(ReadOnlySpan<byte> utf8)
    {
        long rows = 0, columns = 0;
        foreach (var line in utf8.Split((byte)'\n'))
        {
            var bars = utf8[line].Count((byte)'|');
            rows += bars > 0 ? 1 : 0;
            columns = Math.Max(columns, bars);
        }

        return rows * columns;
    }
}
