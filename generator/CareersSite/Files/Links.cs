namespace CareersSite.Files;

/// <summary>Where a path leads when every link on the way is followed, those in the middle too.</summary>
internal static class Links
{
    /// <summary>As many as Linux follows.</summary>
    private const int Most = 40;

    private static readonly char[] Separators = [Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar];

    /// <summary>The place without links, whether or not there is anything; null where the links lead in a circle.</summary>
    /// <param name="full">Absolute.</param>
    public static string? Follow(string full)
    {
        var found = Path.GetPathRoot(full)!;
        var ahead = new Stack<string>();
        Add(full[found.Length..], ahead);
        for (var links = 0; ahead.TryPop(out var step);)
        {
            var next = step == ".." ? Path.GetDirectoryName(found) ?? found : Path.Combine(found, step);
            if (step == ".." || new FileInfo(next).LinkTarget is not { } target)
            {
                found = next;
                continue;
            }

            if (++links > Most)
            {
                return null;
            }

            var start = Path.GetPathRoot(target)!;
            found = start.Length > 0 ? start : found;
            Add(target[start.Length..], ahead);
        }

        return found;
    }

    private static void Add(string path, Stack<string> ahead)
    {
        foreach (var step in path.Split(Separators, StringSplitOptions.RemoveEmptyEntries).Reverse().Where(step => step != "."))
        {
            ahead.Push(step);
        }
    }
}
