using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.RegularExpressions;
using CareersSite.Scriban.Values;

namespace CareersSite.Scriban.Functions;

/// <summary><c>regex.*</c>. A search that takes too long is an error.</summary>
internal static class RegexFunctions
{
    private const int MostCached = 256;

    public static readonly Builtin[] All =
    [
        new("escape", "pattern:string", (_, a) => Regex.Escape(a.Text(0))),
        new("match", "text:string pattern:string options:string=null", (call, a) => Search(call, a, Match)),
        new("matches", "text:string pattern:string options:string=null", (call, a) => Search(call, a, Matches)),
        new("replace", "text:string pattern:string replace:string options:string=null", Replace),
        new("split", "text:string pattern:string options:string=null", (call, a) => Search(call, a, Split)),
        new("unescape", "pattern:string", Unescape),
    ];

    private static readonly ConcurrentDictionary<(string Pattern, string Options, TimeSpan Timeout), Regex> Cache = new();

    private static ScriptValue Search(FunctionCall call, ReadOnlySpan<ScriptValue> a, Func<FunctionCall, Regex, string, ScriptValue> search) =>
        Timed(call, Find(call, a.Text(1), a.Text(2)), a.Text(0), search);

    private static ScriptValue Timed(FunctionCall call, Regex regex, string text, Func<FunctionCall, Regex, string, ScriptValue> search)
    {
        var start = Stopwatch.GetTimestamp();
        try
        {
            var result = search(call, regex, text);
            call.Renderer.Budget.ChargeRegex(Stopwatch.GetElapsedTime(start), call.Start);
            return result;
        }
        catch (RegexMatchTimeoutException)
        {
            throw call.Error($"the search for `{regex}` takes too long", "nested repetitions such as (a+)+ make a pattern slow");
        }
    }

    private static ScriptValue Match(FunctionCall call, Regex regex, string text) =>
        regex.Match(text) is { Success: true } match ? Groups(match) : new ScriptArray();

    private static ScriptValue Matches(FunctionCall call, Regex regex, string text)
    {
        var matches = new ScriptArray();
        for (var match = regex.Match(text); match.Success; match = match.NextMatch())
        {
            call.Charge(match.Groups.Count);
            matches.Add(Groups(match));
        }

        return matches;
    }

    private static ScriptValue Split(FunctionCall call, Regex regex, string text)
    {
        var parts = regex.Split(text);
        call.Charge(parts.Length);
        return ScriptArray.From(parts.Select(ScriptValue.From));
    }

    private static ScriptArray Groups(Match match) => ScriptArray.From(match.Groups.Values.Select(group => ScriptValue.From(group.Value)));

    private static ScriptValue Replace(FunctionCall call, ReadOnlySpan<ScriptValue> a)
    {
        var replacement = a.Text(2);
        return Timed(call, Find(call, a.Text(1), a.Text(3)), a.Text(0), (site, regex, text) => Replace(site, regex, text, replacement));
    }

    private static string Replace(FunctionCall call, Regex regex, string text, string replacement)
    {
        var length = (long)text.Length;
        return regex.Replace(text, match =>
        {
            var result = match.Result(replacement);
            length += result.Length;
            call.Charge(1);
            call.Renderer.Budget.LimitText(length, call.Start);
            return result;
        });
    }

    private static ScriptValue Unescape(FunctionCall call, ReadOnlySpan<ScriptValue> a)
    {
        try
        {
            return Regex.Unescape(a.Text(0));
        }
        catch (ArgumentException fault)
        {
            throw call.ArgumentError(0, $"the escapes cannot be read: {fault.Message}");
        }
    }

    private static Regex Find(FunctionCall call, string pattern, string options)
    {
        var key = (pattern, options, call.Context.Options.Limits.RegexTimeout);
        if (Cache.TryGetValue(key, out var known))
            return known;
        if (Cache.Count >= MostCached)
            Cache.Clear();
        try
        {
            return Cache[key] = new Regex(pattern, ParseOptions(options) | RegexOptions.CultureInvariant, key.RegexTimeout);
        }
        catch (ArgumentException fault)
        {
            throw call.ArgumentError(1, $"this is no regular expression: {fault.Message}");
        }
    }

    private static RegexOptions ParseOptions(string letters) => letters.Aggregate(RegexOptions.None, static (options, letter) => options | letter switch
    {
        'i' => RegexOptions.IgnoreCase,
        'm' => RegexOptions.Multiline,
        's' => RegexOptions.Singleline,
        'x' => RegexOptions.IgnorePatternWhitespace,
        _ => RegexOptions.None,
    });
}
