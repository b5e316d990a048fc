using System.Text.RegularExpressions;

namespace CareersSite.Tests.Repository.Workflows.Running;

/// <summary>
/// The expressions of GitHub, as far as workflows here use them: names, texts, <c>==</c>, <c>!=</c>, <c>&amp;&amp;</c>, <c>||</c>,
/// <c>!</c>, brackets, and whether all went well so far. A value is a text or a truth value. What else there is, is refused.
/// </summary>
internal sealed partial class Expression
{
    private readonly Func<string, string> _valueOf;
    private readonly bool _isFine;
    private readonly Queue<string> _tokens;

    private Expression(string text, Func<string, string> valueOf, bool isFine)
    {
        (_valueOf, _isFine) = (valueOf, isFine);
        _tokens = new Queue<string>(Token().Matches(text).Select(match => match.Value.Trim()).Where(token => token.Length > 0));
    }

    /// <summary>A text with the values of its <c>${{ … }}</c> in it.</summary>
    public static string Fill(string text, Func<string, string> valueOf) =>
        Braces().Replace(text, match => TextOf(Evaluate(match.Groups["inner"].Value, valueOf, isFine: true)));

    /// <summary>Whether a step or a job runs: without a word on it, only where all before it went well.</summary>
    public static bool Holds(string? condition, Func<string, string> valueOf, bool isFine)
    {
        var inner = Braces().Match(condition ?? "") is { Success: true } match ? match.Groups["inner"].Value : condition;
        return inner is null ? isFine : (isFine || Status().IsMatch(inner)) && IsTrue(Evaluate(inner, valueOf, isFine));
    }

    private static object Evaluate(string text, Func<string, string> valueOf, bool isFine)
    {
        var expression = new Expression(text, valueOf, isFine);
        var value = expression.Or();
        return expression._tokens.Count == 0 ? value : throw Unknown(text);
    }

    private object Or()
    {
        var value = And();
        while (Takes("||"))
        {
            var other = And();
            value = IsTrue(value) ? value : other;
        }

        return value;
    }

    private object And()
    {
        var value = Comparison();
        while (Takes("&&"))
        {
            var other = Comparison();
            value = IsTrue(value) ? other : value;
        }

        return value;
    }

    private object Comparison()
    {
        var value = Operand();
        while (_tokens.TryPeek(out var sign) && sign is "==" or "!=")
        {
            _tokens.Dequeue();
            value = string.Equals(TextOf(value), TextOf(Operand()), StringComparison.OrdinalIgnoreCase) == (sign == "==");
        }

        return value;
    }

    private object Operand()
    {
        if (!_tokens.TryDequeue(out var token))
        {
            throw Unknown("an end");
        }

        return token switch
        {
            "!" => !IsTrue(Operand()),
            "(" => InBrackets(),
            "true" or "false" => token == "true",
            ['\'', .. var inner, '\''] => inner.Replace("''", "'", StringComparison.Ordinal),
            "success()" => _isFine,
            "failure()" => !_isFine,
            "always()" => true,
            _ when Name().IsMatch(token) => _valueOf(token),
            _ => throw Unknown(token),
        };
    }

    private object InBrackets()
    {
        var value = Or();
        return Takes(")") ? value : throw Unknown("a bracket that is not closed");
    }

    private bool Takes(string token)
    {
        var isNext = _tokens.TryPeek(out var next) && next == token;
        if (isNext)
        {
            _tokens.Dequeue();
        }

        return isNext;
    }

    private static bool IsTrue(object value) => value is bool truth ? truth : ((string)value).Length > 0;

    private static string TextOf(object value) => value is bool truth ? truth ? "true" : "false" : (string)value;

    private static NotSupportedException Unknown(string what) => new($"no expression that is known here: {what}");

    [GeneratedRegex(@"\$\{\{(?<inner>.*?)\}\}", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Braces();

    [GeneratedRegex(@"'(?:[^']|'')*'|[\w.-]+(?:\(\))?|==|!=|&&|\|\||[!()]|\s+|.", RegexOptions.Singleline)]
    private static partial Regex Token();

    [GeneratedRegex(@"^[a-z]+(?:\.[\w-]+)+$")]
    private static partial Regex Name();

    [GeneratedRegex(@"\b(?:success|failure|always|cancelled)\(\)")]
    private static partial Regex Status();
}
