using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using CareersSite.Tests.Repository;

namespace CareersSite.Tests.Fuzzing;

/// <summary>
/// Grows texts from the rules of <c>Grammars</c>: a line <c>name:</c> begins a rule, and each indented line below it is one way to
/// write it, in which <c>{name}</c> stands for another rule. The first way is the end of a text that has grown deep.
/// </summary>
internal sealed partial class Grammar
{
    private const int Deepest = 12;

    private readonly Dictionary<string, string[][]> _rules;
    private readonly string[] _names;
    private readonly string _start;

    private Grammar(Dictionary<string, string[][]> rules, string start) => (_rules, _names, _start) = (rules, [.. rules.Keys], start);

    /// <param name="start">The rule of a whole text.</param>
    /// <param name="files">The names of the files; of two rules of one name the first counts.</param>
    public static Grammar Read(string start, params string[] files) => Read(start, files, []);

    /// <param name="given">Rules that no file has, each with all ways to write it, taken as they are.</param>
    public static Grammar Read(string start, string[] files, params (string Name, string[] Ways)[] given)
    {
        var rules = given.ToDictionary(rule => rule.Name, rule => rule.Ways.Select(way => new[] { "=" + way }).ToArray(), StringComparer.Ordinal);
        foreach (var file in files)
        {
            foreach (var (name, ways) in RulesIn(RepositoryFolder.Read("tests", "CareersSite.Tests", "Fuzzing", "Grammars", file + ".grammar")))
            {
                rules.TryAdd(name, [.. ways.Select(PartsOf)]);
            }
        }

        Assert.All(rules.Values.SelectMany(ways => ways).SelectMany(parts => parts), part => Assert.True(part[0] == '=' || rules.ContainsKey(part), part));
        return new Grammar(rules, start);
    }

    public string Text(Random random) => Grow(_start, random);

    /// <summary>Some part of a text.</summary>
    public string Piece(Random random) => Grow(_names[random.Next(_names.Length)], random);

    private string Grow(string rule, Random random)
    {
        var text = new StringBuilder();
        Grow(rule, random, 0, text);
        return text.ToString();
    }

    private void Grow(string rule, Random random, int depth, StringBuilder text)
    {
        var ways = _rules[rule];
        foreach (var part in ways[depth >= Deepest ? 0 : random.Next(ways.Length)])
        {
            if (part[0] == '=')
            {
                text.Append(part.AsSpan(1));
            }
            else
            {
                Grow(part, random, depth + 1, text);
            }
        }
    }

    private static List<(string Name, List<string> Ways)> RulesIn(string file)
    {
        List<(string Name, List<string> Ways)> rules = [];
        foreach (var line in file.Split('\n').Where(line => line.Length > 0 && line[0] != '#'))
        {
            if (line[0] != ' ')
            {
                rules.Add((line.TrimEnd(':'), []));
            }
            else
            {
                rules[^1].Ways.Add(line.Trim(' '));
            }
        }

        return rules;
    }

    /// <summary>Names of rules, and texts behind a <c>=</c>.</summary>
    private static string[] PartsOf(string way)
    {
        List<string> parts = [];
        var end = 0;
        foreach (Match reference in Reference().Matches(way))
        {
            AddText(way[end..reference.Index]);
            parts.Add(reference.Groups["name"].Value);
            end = reference.Index + reference.Length;
        }

        AddText(way[end..]);
        return [.. parts];

        void AddText(string text)
        {
            if (text.Length > 0)
            {
                parts.Add("=" + Escape().Replace(text, Character));
            }
        }
    }

    private static string Character(Match escape) => escape.Value[1] switch
    {
        'n' => "\n",
        'r' => "\r",
        't' => "\t",
        's' => " ",
        '0' => "\0",
        'u' => ((char)int.Parse(escape.Value.AsSpan(2), NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString(),
        var itself => itself.ToString(),
    };

    [GeneratedRegex(@"(?<!\\)\{(?<name>[a-z]+)\}")]
    private static partial Regex Reference();

    [GeneratedRegex(@"\\(u[0-9A-F]{4}|.)")]
    private static partial Regex Escape();
}
