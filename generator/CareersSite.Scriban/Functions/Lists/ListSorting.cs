using CareersSite.Scriban.Runtime;
using CareersSite.Scriban.Values;

namespace CareersSite.Scriban.Functions;

/// <summary><c>array.sort</c>: stable, null first, texts without regard to case.</summary>
internal static class ListSorting
{
    public static ScriptValue Sort(FunctionCall call, ReadOnlySpan<ScriptValue> arguments)
    {
        var items = ListConversion.ToList(arguments[0], call.Renderer.Budget, call.Start);
        var member = arguments.Text(1);
        var comparisons = (int)Math.Log2(items.Count + 1) + 1;
        call.Charge((long)items.Count * comparisons);

        var keyed = new (ScriptValue Key, int Index, ScriptValue Item)[items.Count];
        for (var i = 0; i < keyed.Length; i++)
        {
            keyed[i] = (member.Length == 0 ? items[i] : Key(call, items[i], member), i, items[i]);
            call.Renderer.Budget.ChargeText((keyed[i].Key.AsText()?.Length ?? 0) * (long)comparisons, call.Start);
        }

        if (!AllComparable(keyed))
            throw call.Error("items of different kinds cannot be sorted", "name the member to sort by: array.sort 'title'");

        Array.Sort(keyed, static (left, right) =>
        {
            var order = Comparison.Order(left.Key, right.Key) ?? 0;
            return order != 0 ? order : left.Index.CompareTo(right.Index);
        });
        return ScriptArray.From(keyed.Select(entry => entry.Item));
    }

    private static ScriptValue Key(FunctionCall call, ScriptValue item, string path)
    {
        foreach (var name in path.Split('.'))
        {
            if (item.IsNull)
                return default;
            item = MemberAccess.Get(call.Renderer, item, name, call.ArgumentStart(1));
        }

        return item;
    }

    /// <summary>Every key is compared with one that is not null; kinds that compare with it compare with each other.</summary>
    private static bool AllComparable((ScriptValue Key, int Index, ScriptValue Item)[] keyed)
    {
        if (keyed.Length < 2)
            return true;
        var sample = Array.Find(keyed, entry => !entry.Key.IsNull).Key;
        return Array.TrueForAll(keyed, entry => Comparison.Order(sample, entry.Key) is not null);
    }
}
