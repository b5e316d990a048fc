using CareersSite.Scriban.Tests.Functions;

namespace CareersSite.Scriban.Tests.Fuzzing;

/// <summary>Makes templates that parse: statements and expressions nested at random, over all built-in functions and all kinds of values.</summary>
internal sealed class TemplateGenerator(Random random)
{
    private static readonly string[] Values =
    [
        "null", "true", "false", "empty", "0", "1", "-1", "3", "2147483647", "5000000000", "99999999999999999999", "0.5", "-2.5", "1.0e300", "1.5m",
        "1.5f", "(0.0/0)", "''", "'a'", "'<b>&'", "'2026-01-02'", "'%Y-%m-%d'", "'[a-z]+'", "'{\"a\":[1]}'", "'1 + 1'", "'{{ x }}'", "'aGk='", "' x y '",
        "'N2'", "[]", "[1, 2, 3]", "['b', 'a', null]", "[[1], {a: 2}]", "{}", "{a: 1, b: [2]}", "1..5", "(5..1)", "x", "y", "z", "$x", "$0", "$", "this.x",
        "job", "jobs", "site", "job.title", "jobs[0].posted", "job.tags", "i", "for.index", "(timespan.from_days 1)", "(date.parse '2026-01-02')", "@f",
        "@string.upcase", "(do; ret $0; end)", "(do(a); ret a; end)", "date.now", "math.uuid",
    ];

    private static readonly string[] Operators = ["+", "-", "*", "/", "//", "%", "==", "!=", "<", ">=", "&&", "||", "??", "?!", "<<", ">>", "..", "..<"];

    private static readonly string[] Targets = ["x", "y", "z", "$x", "x.a", "y[0]", "z['k']", "x.a.b"];

    public string Page() => string.Concat(Enumerable.Range(0, random.Next(1, 5)).Select(_ => "{{ " + Statement(3) + " }}" + Text()));

    private string Statement(int depth) => random.Next(depth > 0 ? 14 : 3) switch
    {
        0 or 1 => Expression(3),
        2 => $"{Pick(Targets)} {Pick(["=", "=", "+=", "-=", "*=", "/=", "//=", "%="])} {Expression(2)}",
        3 => $"if {Expression(2)} }}}}{Body(depth)}{{{{ else if {Expression(1)} }}}}{Body(depth)}{{{{ else }}}}{Body(depth)}{{{{ end",
        4 => $"for i in {Value()} limit:{random.Next(4)} offset:{random.Next(-1, 3)} }}}}{Body(depth)}{{{{ else }}}}{Body(depth)}{{{{ end",
        5 => $"for i in {Expression(1)} }}}}{Body(depth)}{{{{ end",
        6 => $"capture {Pick(Targets)} }}}}{Body(depth)}{{{{ end",
        7 => $"with {Value()} }}}}{Body(depth)}{{{{ end",
        8 => $"func f }}}}{Body(depth)}{{{{ ret {Expression(1)}; end; f {Value()}",
        9 => $"func f(a, b = 2, c...) }}}}{Body(depth)}{{{{ $$; end; wrap f {Value()} }}}}{Body(depth)}{{{{ end",
        10 => $"case {Value()} }}}}{{{{ when {Value()}, {Value()} }}}}{Body(depth)}{{{{ else }}}}{Body(depth)}{{{{ end",
        11 => $"include {Pick(["'self'", "'header.html'", Value()])} {Value()} x: {Value()}",
        12 => $"import {Value()}; readonly x",
        _ => $"tablerow i in {Value()} cols:{random.Next(3)} }}}}{Body(depth)}{{{{ end",
    };

    private string Body(int depth) => Text() + "{{ " + Statement(depth - 1) + " }}" + Text();

    private string Expression(int depth) => depth == 0 ? Value() : random.Next(9) switch
    {
        0 => Value(),
        1 => $"({Expression(depth - 1)} {Pick(Operators)} {Expression(depth - 1)})",
        2 => $"({Expression(depth - 1)} ? {Expression(depth - 1)} : {Value()})",
        3 => $"$'{{{Expression(depth - 1)}}}!'",
        4 => $"({Pick(["!", "-", "+"])}{Value()})",
        5 => $"({Expression(depth - 1)})[{Value()}]",
        _ => Call(depth),
    };

    private string Call(int depth)
    {
        var builtin = Pick(ReferenceBuiltin.All);
        var arguments = Enumerable.Range(0, Math.Max(0, random.Next(builtin.Required - 1, builtin.Parameters.Count + 2))).Select(_ => Value());
        return random.Next(2) == 0
            ? $"({Expression(depth - 1)} | {builtin.Name} {string.Join(' ', arguments.Skip(1))})"
            : $"({builtin.Name} {string.Join(' ', arguments)})";
    }

    private string Value() => Pick(Values);

    private string Text() => Pick(["", "a", "\n", "  ", "<b>", "\n    "]);

    private T Pick<T>(IReadOnlyList<T> choices) => choices[random.Next(choices.Count)];
}
