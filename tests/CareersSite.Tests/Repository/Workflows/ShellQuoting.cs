using System.Text.RegularExpressions;

namespace CareersSite.Tests.Repository.Workflows;

/// <summary>
/// Finds the variables of a bash script that stand outside of double quotes: bash cuts what is in them at blanks, and puts the names of
/// files in place of stars. In <c>x=$y</c> and <c>case $x in</c> it does neither, and of <c>${x:+…}</c> it shows what stands inside.
/// </summary>
internal sealed partial class ShellQuoting
{
    private readonly string _script;
    private readonly Stack<char> _within = new();
    private readonly List<string> _found = [];
    private int _at;
    private int _wordStart;

    private ShellQuoting(string script) => _script = script;

    public static IReadOnlyList<string> Unquoted(string script)
    {
        var quoting = new ShellQuoting(script);
        quoting.Read();
        return quoting._found;
    }

    /// <summary>What the place is in: a double quote, a <c>(</c> of <c>$(…)</c>, a <c>{</c> of <c>${…}</c>, or nothing.</summary>
    private char Within => _within.Count > 0 ? _within.Peek() : '\0';

    private void Read()
    {
        while (_at < _script.Length)
        {
            Step(_script[_at]);
            _at++;
        }
    }

    private void Step(char letter)
    {
        switch (letter)
        {
            case '\\':
                _at++;
                break;
            case '\'' when Within != '"':
                SkipTo('\'');
                break;
            case '#' when Within is '\0' or '(' && _at == _wordStart:
                SkipTo('\n');
                _wordStart = _at + 1;
                break;
            case '"' when Within != '"':
                _within.Push('"');
                break;
            case '"':
            case '}' when Within == '{':
            case ')' when Within == '(':
                _within.Pop();
                break;
            case '$':
                Variable();
                break;
            case ' ' or '\t' or '\n' or ';' or '|' or '&' or '(' when Within is '\0' or '(':
                _wordStart = _at + 1;
                break;
        }
    }

    private void Variable()
    {
        var rest = _script.AsSpan(_at + 1);
        if (rest.StartsWith("("))
        {
            _at++;
            _wordStart = _at + 1;
            _within.Push('(');
            return;
        }

        if (NamePattern().Match(_script, _at) is not { Success: true } name)
        {
            return;
        }

        var isAlternative = name.Groups["alternative"].Success;
        if (!isAlternative && !IsQuoted() && !NeedsNoQuotes())
        {
            _found.Add(name.Value.EndsWith('}') || name.Value[1] != '{' ? name.Value : name.Value + "…}");
        }

        _at += name.Length - 1;
        if (name.Value[1] == '{' && !name.Value.EndsWith('}'))
        {
            _within.Push('{');
        }
    }

    private bool IsQuoted()
    {
        foreach (var within in _within)
        {
            if (within != '{')
            {
                return within == '"';
            }
        }

        return false;
    }

    private bool NeedsNoQuotes() =>
        Assignment().IsMatch(_script[_wordStart.._at]) || (_wordStart == _at && _script[.._at].EndsWith("case ", StringComparison.Ordinal));

    private void SkipTo(char end)
    {
        var found = _script.IndexOf(end, _at + 1);
        _at = found < 0 ? _script.Length : found;
    }

    [GeneratedRegex(@"\G\$(?:[A-Za-z_@*]\w*|[1-9]|\{[A-Za-z_]\w*(?:\[[^]]*\])?(?:(?<alternative>:?\+)|\}|(?=[^+:])|(?=:[^+])))", RegexOptions.ExplicitCapture)]
    private static partial Regex NamePattern();

    [GeneratedRegex(@"^[A-Za-z_]\w*=\S*$")]
    private static partial Regex Assignment();
}
