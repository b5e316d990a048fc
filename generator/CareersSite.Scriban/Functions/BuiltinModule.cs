using System.Collections.Frozen;

namespace CareersSite.Scriban.Functions;

/// <summary>A group of built-in functions, such as <c>string</c>. Templates cannot change it.</summary>
internal class BuiltinModule(string name, Builtin[] functions, params (string Name, ScriptValue Value)[] constants) : ScriptObject
{
    private readonly FrozenDictionary<string, ScriptValue> _members = functions
        .Select(function => (function.Name, Value: ScriptValue.From(function.ToFunction(name))))
        .Concat(constants)
        .ToFrozenDictionary(member => member.Name, member => member.Value, StringComparer.Ordinal);

    public override IEnumerable<string> Names => _members.Keys.Order(StringComparer.Ordinal);

    public override bool TryGet(string name, out ScriptValue value) => _members.TryGetValue(name, out value);
}
