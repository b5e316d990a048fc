using System.Collections.Frozen;

namespace CareersSite.Scriban.Functions;

/// <summary>All built-in functions, by the name that templates use.</summary>
internal static class Builtins
{
    private static readonly FrozenDictionary<string, ScriptValue> Values = new Dictionary<string, ScriptValue>
    {
        ["array"] = new BuiltinModule("array", ArrayFunctions.All),
        ["date"] = new DateModule(DateFunctions.All),
        ["html"] = new BuiltinModule("html", HtmlFunctions.All),
        ["math"] = new BuiltinModule("math", MathFunctions.All),
        ["object"] = new BuiltinModule("object", [.. ObjectFunctions.All, .. EvaluationFunctions.All]),
        ["regex"] = new BuiltinModule("regex", RegexFunctions.All),
        ["string"] = new BuiltinModule("string", [.. StringFunctions.All, .. StringEditFunctions.All, .. StringCodingFunctions.All]),
        ["timespan"] = new BuiltinModule("timespan", DurationFunctions.All, ("zero", TimeSpan.Zero)),
        ["include"] = new IncludeFunction(),
        ["include_join"] = new IncludeJoinFunction(),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static IEnumerable<string> Names => Values.Keys;

    public static bool TryGet(string name, out ScriptValue value) => Values.TryGetValue(name, out value);
}
