namespace CareersSite.Yaml.Traps;

/// <summary>Reads lines that the parser refused as a person would, and finds what is wrong with them.</summary>
internal static class TrapFinder
{
    /// <summary>The first trap in the lines; null where none of those that are known fits.</summary>
    public static Trap? Find(IReadOnlyList<YamlLine> lines)
    {
        var outline = new Outline();
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            if (line.IsBlank || line.IsComment)
            {
                continue;
            }

            var trap = IndentTraps.Find(line, outline) ?? KeyTraps.Find(line, outline) ?? ValueTraps.Find(lines, i, out i);
            if (trap is not null)
            {
                return trap;
            }

            outline.Add(line);
        }

        return null;
    }
}
