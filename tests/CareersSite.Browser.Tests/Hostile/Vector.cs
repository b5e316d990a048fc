using System.Globalization;
using System.Text.RegularExpressions;

namespace CareersSite.Browser.Tests.Hostile;

/// <summary>A text that would run, load or break something if it became markup.</summary>
/// <param name="Number">From 1; what <c>trip</c> is called with, should it ever be.</param>
/// <param name="IsAlone">It swallows what follows it.</param>
internal sealed partial record Vector(int Number, string Group, string Text, bool IsAlone)
{
    private const string Alone = " (alone)";

    public static IReadOnlyList<Vector> All { get; } = [.. Read(RepositoryFolder.Read("tests", "CareersSite.Browser.Tests", "Hostile", "vectors.txt"))];

    private static IEnumerable<Vector> Read(string file)
    {
        var (group, number) = ("", 0);
        foreach (var line in file.Split('\n').SkipWhile(line => line.StartsWith('#')).Where(line => line.Length > 0))
        {
            if (line.StartsWith("== ", StringComparison.Ordinal))
            {
                group = line[3..];
                continue;
            }

            number++;
            var text = Escape().Replace(line, Character).Replace("TRIP", string.Create(CultureInfo.InvariantCulture, $"trip({number})"), StringComparison.Ordinal);
            yield return new Vector(number, group, text, group.EndsWith(Alone, StringComparison.Ordinal));
        }
    }

    private static string Character(Match escape) => escape.Value[1] switch
    {
        'n' => "\n",
        'r' => "\r",
        't' => "\t",
        'f' => "\f",
        '0' => "\0",
        'u' => ((char)int.Parse(escape.Value.AsSpan(2), NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString(),
        _ => @"\",
    };

    [GeneratedRegex(@"\\(u[0-9A-F]{4}|[nrtf0\\])")]
    private static partial Regex Escape();
}
