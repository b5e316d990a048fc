using CareersSite.Scriban.Functions;
using CareersSite.Scriban.Nodes.Expressions;
using CareersSite.Scriban.Values;

namespace CareersSite.Scriban.Runtime;

/// <summary>Reads and sets <c>a.b</c>.</summary>
internal static class MemberAccess
{
    public const string EmptyQuestion = "empty?";

    public static ScriptValue Get(Renderer renderer, ScriptValue container, string name, int position)
    {
        switch (container.Kind)
        {
            case ValueKind.Object:
                return GetOfObject(renderer, container.AsObject()!, name, position);
            case ValueKind.List:
                return GetOfList(container.AsList()!, name);
            case ValueKind.Text or ValueKind.Html:
                return GetOfText(container.AsText()!, name);
            case ValueKind.Date:
                return DateMembers.Get(container, name);
            case ValueKind.Duration:
                return DurationMembers.Get(container.DurationValue, name);
            default:
                return default;
        }
    }

    public static void Set(Renderer renderer, ScriptValue container, Member member, ScriptValue value)
    {
        switch (container.Kind)
        {
            case ValueKind.Null:
                throw renderer.Fail(member.NameStart, $"cannot set '{member.Name}' of null: {renderer.Excerpt(member.Target.Start, member.Target.End)} is null");
            case ValueKind.Object:
                SetOfObject(renderer, container.AsObject()!, member.Name, value, member.NameStart);
                break;
            case ValueKind.List when container.AsList() is ScriptArray array:
                array.SetMember(member.Name, value);
                break;
            default:
                throw renderer.Fail(member.NameStart, $"{container.Describe()} has no members that can be set");
        }
    }

    public static ScriptValue GetOfObject(Renderer renderer, ScriptObject target, string name, int position)
    {
        if (target.TryGet(name, out var value))
            return value;
        if (target is DateModule)
            return name == DateModule.FormatMember ? ScriptValue.From(renderer.DateFormat) : default;
        if (name == EmptyQuestion)
            return ScriptValue.From(!target.Names.Any());
        if (target.IsStrict)
            throw renderer.Fail(position, $"there is no '{name}' here", Spelling.Suggest(name, target.Names));
        return target is BuiltinModule && renderer.Options.StrictVariables
            ? throw renderer.Fail(position, $"there is no function '{name}' here", Spelling.Suggest(name, target.Names))
            : default;
    }

    public static void SetOfObject(Renderer renderer, ScriptObject target, string name, ScriptValue value, int position)
    {
        if (target is DateModule && name == DateModule.FormatMember)
            renderer.DateFormat = ValueText.Format(value, renderer);
        else if (target.CanSet(name))
            target.Set(name, value);
        else
            throw renderer.Fail(position, $"'{name}' is read-only");
    }

    private static ScriptValue GetOfList(ScriptList list, string name)
    {
        if (name == "size")
            return ScriptValue.From(list.Count);
        if (name == EmptyQuestion)
            return ScriptValue.From(list.Count == 0);
        return list is ScriptArray { Members: { } members } ? members[name] : default;
    }

    private static ScriptValue GetOfText(string text, string name) => name switch
    {
        "size" => text.Length,
        EmptyQuestion => text.Length == 0,
        _ => default(ScriptValue),
    };
}
