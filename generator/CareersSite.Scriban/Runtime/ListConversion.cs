using CareersSite.Scriban.Values;

namespace CareersSite.Scriban.Runtime;

/// <summary>Values as lists: an object as its key-value pairs, a text as its characters, null as an empty list.</summary>
internal static class ListConversion
{
    /// <summary>The value as a list; a value that is none becomes a list of itself.</summary>
    public static ScriptList ToList(ScriptValue value, Budget budget, int position) => value.Kind switch
    {
        ValueKind.List => value.AsList()!,
        ValueKind.Object => Pairs(value.AsObject()!, budget, position),
        ValueKind.Text or ValueKind.Html => new TextCharacters(value.AsText()!),
        ValueKind.Null or ValueKind.Empty => ScriptArray.Of(),
        _ => ScriptArray.Of(value),
    };

    private static ScriptArray Pairs(ScriptObject value, Budget budget, int position)
    {
        var pairs = new ScriptArray();
        foreach (var name in value.Names)
        {
            budget.Charge(1, position);
            value.TryGet(name, out var member);
            pairs.Add(ScriptValue.From(new ScriptMap { ["key"] = name, ["value"] = member }));
        }

        return pairs;
    }
}
