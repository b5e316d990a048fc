using System.Text;
using CareersSite.Scriban.Tests.Conformance;

namespace CareersSite.Scriban.Tests.Fuzzing;

/// <summary>Makes templates that nobody would write: mutated cases, words of the language in random order, and generated ones. One seed, one input.</summary>
internal static class TemplateFuzzer
{
    private static readonly string[] Words =
    [
        "{{", "}}", "{{-", "-}}", "{{~", "~}}", "{%{", "}%}", "\n", " ", " ", " ", ";", "#", "##", "(", ")", "[", "]", "{", "}", ".", "?.", ",", ":",
        "?", "??", "?!", "|", "||", "&&", "==", "!=", "<", "<=", ">", ">=", "+", "-", "*", "/", "//", "%", "<<", ">>", "..", "..<", "...", "++", "--",
        "=", "+=", "-=", "@", "^", "!", "$", "$0", "$x", "$$", "$'", "'", "\"", "`", "\\", "\\u12", "if", "else", "end", "for", "in", "while",
        "tablerow", "case", "when", "capture", "with", "import", "wrap", "func", "ret", "break", "continue", "readonly", "do", "null", "true", "false",
        "empty", "this", "x", "y", "job", "jobs", "job.title", "for.index", "for.last", "reversed", "limit:2", "offset:1", "0", "1", "2147483647",
        "9223372036854775807", "99999999999999999999", "1.5", "1.5m", "1.5f", "1e400", "-1", "0xff", "'a'", "'<b>'", "[1,2,3]", "{a: 1}", "include",
        "'self'", "array.sort", "array.each", "array.map", "array.join", "array.limit", "array.add", "array.insert_at", "array.remove_at", "array.cycle",
        "array.uniq", "string.upcase", "string.truncate", "string.slice", "string.split", "string.replace", "string.pad_left", "string.index_of",
        "string.base64_decode", "date.now", "date.parse", "date.to_string", "date.add_days", "date.add_years", "date.format", "math.round", "math.format",
        "math.divided_by", "math.random", "object.to_json", "object.from_json", "object.eval", "object.eval_template", "object.keys", "object.format",
        "regex.match", "regex.replace", "html.strip", "html.escape", "timespan.from_days", "timespan.parse", "date.parse '2026-01-02'", "é", "😀", "\r\n", "\0",
    ];

    public static string Make(int seed)
    {
        var random = new Random(seed);
        return random.Next(4) switch
        {
            0 => Shuffle(random),
            1 => new TemplateGenerator(random).Page(),
            _ => Mutate(random),
        };
    }

    private static string Shuffle(Random random)
    {
        var source = new StringBuilder("{{ ");
        for (var words = random.Next(1, 40); words > 0; words--)
            source.Append(Words[random.Next(Words.Length)]).Append(random.Next(2) == 0 ? " " : "");
        return source.Append(" }}").ToString();
    }

    private static string Mutate(Random random)
    {
        var source = RandomCase(random);
        for (var changes = random.Next(1, 6); changes > 0 && source.Length > 0; changes--)
        {
            var start = random.Next(source.Length);
            var length = random.Next(Math.Min(20, source.Length - start) + 1);
            source = random.Next(4) switch
            {
                0 => source.Remove(start, length),
                1 => source.Insert(start, Words[random.Next(Words.Length)]),
                2 => source.Insert(start, source.Substring(start, length)),
                _ => source.Remove(start, length).Insert(start, Piece(random, RandomCase(random))),
            };
        }

        return source;
    }

    private static string RandomCase(Random random) => ConformanceCase.All[random.Next(ConformanceCase.All.Count)].Template;

    private static string Piece(Random random, string source)
    {
        var start = random.Next(source.Length + 1);
        return source.Substring(start, random.Next(Math.Min(30, source.Length - start) + 1));
    }
}
