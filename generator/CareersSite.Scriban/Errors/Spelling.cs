namespace CareersSite.Scriban;

/// <summary>Finds the name that somebody who wrote an unknown one probably meant.</summary>
internal static class Spelling
{
    private const int LongestName = 64;
    private const int MostNames = 1000;

    /// <summary>"did you mean 'title'?", or null when no known name is near.</summary>
    public static string? Suggest(string unknown, IEnumerable<string> known)
    {
        if (unknown.Length is 0 or > LongestName)
            return null;

        string? best = null;
        var bestDistance = Math.Max(1, unknown.Length / 3) + 1;
        foreach (var name in known.Take(MostNames))
        {
            if (name.Length > LongestName || Math.Abs(name.Length - unknown.Length) >= bestDistance)
                continue;
            var distance = Distance(unknown, name);
            if (distance < bestDistance)
                (best, bestDistance) = (name, distance);
        }

        return best is null ? null : $"did you mean '{best}'?";
    }

    /// <summary>How many letters differ: insertions, deletions, replacements and swaps of neighbours (Damerau, 1964), without regard to case.</summary>
    private static int Distance(string left, string right)
    {
        var width = right.Length + 1;
        Span<int> rows = stackalloc int[3 * (LongestName + 1)];
        var (older, previous, current) = (0, width, 2 * width);
        for (var j = 0; j < width; j++)
            rows[previous + j] = j;

        for (var i = 1; i <= left.Length; i++)
        {
            rows[current] = i;
            for (var j = 1; j < width; j++)
            {
                var cost = Same(left[i - 1], right[j - 1]) ? 0 : 1;
                var best = Math.Min(Math.Min(rows[previous + j], rows[current + j - 1]) + 1, rows[previous + j - 1] + cost);
                if (i > 1 && j > 1 && Same(left[i - 1], right[j - 2]) && Same(left[i - 2], right[j - 1]))
                    best = Math.Min(best, rows[older + j - 2] + 1);
                rows[current + j] = best;
            }

            (older, previous, current) = (previous, current, older);
        }

        return rows[previous + right.Length];
    }

    private static bool Same(char left, char right) => char.ToLowerInvariant(left) == char.ToLowerInvariant(right);
}
