using System.Text.RegularExpressions;

namespace CareersSite.Importing.Reading.Text;

/// <summary>The signs that people put before the items of a list.</summary>
internal static partial class ListMarks
{
    /// <summary>Signs that are bullets even where no blank follows.</summary>
    private const string Bullets = "•●▪◦‣⁃∙·○■□▶►➢➤✓✔✅➔→❖◆◇★\uF0B7\uF0A7\uF0D8";

    /// <summary>Signs that are bullets where a blank follows.</summary>
    private const string Dashes = "-–—*+";

    /// <summary>The sign at the start of a line, where its text begins, and whether it is a number; null where there is none.</summary>
    public static (char Sign, int TextStart, bool IsNumber)? Parse(string line)
    {
        if (line.Length == 0)
        {
            return null;
        }

        var isBullet = Bullets.Contains(line[0], StringComparison.Ordinal);
        var isDash = Dashes.Contains(line[0], StringComparison.Ordinal) && line.Length > 1 && char.IsWhiteSpace(line[1]);
        var isRound = line[0] == 'o' && line.Length > 1 && line[1] == '\t';
        if (isBullet || isDash || isRound)
        {
            return (line[0], SkipBlanks(line, 1), false);
        }

        return Number().Match(line) is { Success: true } number ? ('1', number.Length, true) : null;
    }

    private static int SkipBlanks(string line, int from)
    {
        while (from < line.Length && (char.IsWhiteSpace(line[from]) || line[from] == '\uFE0F'))
        {
            from++;
        }

        return from;
    }

    /// <summary><c>1.</c>, <c>1)</c>, <c>(1)</c>, <c>a)</c>: never a year or an amount, and never a date such as <c>1. Mai</c> with a year.</summary>
    [GeneratedRegex(@"^(?:\(?[0-9]{1,2}[.)]|\(?[a-hA-H]\))\s+(?=\S)(?!\p{L}+\s+[0-9]{4}\b)", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
