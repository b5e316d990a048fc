using CareersSite.Scriban.Values;

namespace CareersSite.Scriban.Runtime;

/// <summary>Reads and sets <c>a[i]</c>.</summary>
internal static class IndexAccess
{
    public static ScriptValue Get(Renderer renderer, ScriptValue container, ScriptValue index, int position)
    {
        switch (container.Kind)
        {
            case ValueKind.Object:
                return MemberAccess.GetOfObject(renderer, container.AsObject()!, Key(renderer, index, position), position);
            case ValueKind.List:
                return GetItem(renderer, container.AsList()!, index, position);
            case ValueKind.Text or ValueKind.Html when index.IsNumber:
                var text = container.AsText()!;
                return TryFindItem(text.Length, index, out var at) ? ScriptValue.From(text[at].ToString()) : default;
            default:
                return default;
        }
    }

    public static void Set(Renderer renderer, ScriptValue container, ScriptValue index, ScriptValue value, int position)
    {
        if (container.AsObject() is { } target)
            MemberAccess.SetOfObject(renderer, target, Key(renderer, index, position), value, position);
        else if (container.AsList() is ScriptArray array)
            SetItem(renderer, array, index, value, position);
        else
            throw renderer.Fail(position, $"{container.Describe()} has no items that can be set");
    }

    private static string Key(Renderer renderer, ScriptValue index, int position)
    {
        var key = ValueText.Format(index, renderer);
        renderer.Budget.ChargeText(key.Length, position);
        return key;
    }

    private static ScriptValue GetItem(Renderer renderer, ScriptList list, ScriptValue index, int position)
    {
        if (!index.IsNumber)
            return list is ScriptArray { Members: { } members } && index.AsText() is { } name ? members[name] : default;
        if (TryFindItem(list.Count, index, out var at))
            return list[at];
        return renderer.Options.RelaxedIndex
            ? default
            : throw renderer.Fail(position, $"there is no item {ValueText.Format(index, renderer)} in a list of {ValueText.Format(list.Count)}");
    }

    private static void SetItem(Renderer renderer, ScriptArray array, ScriptValue index, ScriptValue value, int position)
    {
        if (index.AsText() is { } name)
        {
            array.SetMember(name, value);
            return;
        }

        var at = Conversion.ToInt(renderer, index, position);
        if (at < 0)
            at += array.Count;
        if (at < 0)
            return;
        renderer.Budget.CheckList(at + 1L, position, newItems: Math.Max(1, at + 1L - array.Count));
        array.Set(at, value);
    }

    /// <summary>The position that an index means; a negative one counts from the end.</summary>
    private static bool TryFindItem(int count, ScriptValue index, out int at)
    {
        if (!Conversion.TryToInt(index, out at))
            return false;
        if (at < 0)
            at += count;
        return at >= 0 && at < count;
    }
}
