using CareersSite.Scriban.Values;

namespace CareersSite.Scriban.Functions;

/// <summary><c>object.*</c>, save those that evaluate templates.</summary>
internal static class ObjectFunctions
{
    public static readonly Builtin[] All =
    [
        new("default", "value:any default:any", (_, a) => a[0].IsNull || a[0] is { Kind: ValueKind.Text } && a.Text(0).Length == 0 ? a[1] : a[0]),
        new("format", "value:any format:string culture:string=null", (call, a) => a[0].IsNull ? "" : NumberFormat.Apply(call, a[0], a.Text(1))),
        new("from_json", "json:string", JsonReading.Read),
        new("has_key", "value:any key:string", (call, a) => a[0].AsObject() is { } o && o.TryGet(a.Text(1), out var found)),
        new("has_value", "value:any key:string", (_, a) => a[0].AsObject() is { } o && o.TryGet(a.Text(1), out var value) && !value.IsNull),
        new("keys", "value:any", (call, a) => Members(call, a[0], (_, name) => name)),
        new("kind", "value:any", (_, a) => Kind(a[0])),
        new("size", "value:any", (call, a) => Size(call, a[0])),
        new("to_json", "value:any", JsonWriting.Write),
        new("typeof", "value:any", (_, a) => TypeOf(a[0])),
        new("values", "value:any", (call, a) => Members(call, a[0], MemberValue)),
    ];

    private static ScriptValue MemberValue(ScriptObject target, string name)
    {
        target.TryGet(name, out var value);
        return value;
    }

    /// <summary>A list or text has one member, its size.</summary>
    private static ScriptValue Members(FunctionCall call, ScriptValue value, Func<ScriptObject, string, ScriptValue> select)
    {
        if (value.AsList() is not null || value.AsText() is not null)
            value = new ScriptMap { ["size"] = Size(call, value) };
        if (value.AsObject() is not { } target)
            return new ScriptArray();
        var names = target.Names.ToArray();
        call.Charge(names.Length);
        return ScriptArray.From(names.Select(name => select(target, name)));
    }

    private static int Size(FunctionCall call, ScriptValue value)
    {
        if (value.AsObject() is not { } target)
            return value.AsText()?.Length ?? value.AsList()?.Count ?? 0;
        var count = target.Names.Count();
        call.Charge(count);
        return count;
    }

    private static ScriptValue Kind(ScriptValue value) => value.Kind switch
    {
        ValueKind.Int => "int",
        ValueKind.Long => "long",
        ValueKind.BigInteger => "bigint",
        ValueKind.Float => "float",
        ValueKind.Double => "double",
        ValueKind.Decimal => "decimal",
        ValueKind.Bool => "bool",
        ValueKind.Text or ValueKind.Html => "string",
        ValueKind.Date => "datetime",
        ValueKind.Duration => "timespan",
        ValueKind.List => value.AsList()!.IsDerived ? "range" : "array",
        ValueKind.Function => "function",
        ValueKind.Null => default(ScriptValue),
        _ => "object",
    };

    private static ScriptValue TypeOf(ScriptValue value)
    {
        if (value.IsNumber)
            return "number";
        return value.Kind switch
        {
            ValueKind.Null => default(ScriptValue),
            ValueKind.Bool => "boolean",
            ValueKind.Text => "string",
            ValueKind.Html when value.Reference is string => "string",
            ValueKind.List => value.AsList()!.IsDerived ? "iterator" : "array",
            _ => "object",
        };
    }
}
