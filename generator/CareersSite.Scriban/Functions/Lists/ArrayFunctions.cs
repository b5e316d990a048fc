using CareersSite.Scriban.Nodes;
using CareersSite.Scriban.Runtime;
using CareersSite.Scriban.Values;

namespace CareersSite.Scriban.Functions;

/// <summary><c>array.*</c>. Where the result is a list of the same items it is lazy, and null stays null.</summary>
internal static class ArrayFunctions
{
    public static readonly Builtin[] All =
    [
        new("add", "list:list value:any", (call, a) => Joined(call, a.List(0), ScriptArray.Of(a[1]))),
        new("add_range", "list1:list list2:list", (call, a) => Joined(call, a.List(0), a.List(1))),
        new("any", "list:list function:any args:any...", Any),
        new("compact", "list:list", (call, a) => Lazy(a[0], call, list => list.Where(item => !item.IsNull))),
        new("concat", "list1:list list2:list", (call, a) => a[0].IsNull && a[1].IsNull ? default(ScriptValue) : Joined(call, a.List(0), a.List(1))),
        new("contains", "list:list item:any", Contains),
        new("cycle", "list:list group:any=null", Cycle),
        new("each", "list:list function:any", Each),
        new("filter", "list:list function:any", Filter),
        new("first", "list:list", (_, a) => a.List(0) is { Count: > 0 } list ? list[0] : default),
        new("insert_at", "list:list index:int value:any", InsertAt),
        new("join", "list:list delimiter:string function:any=null", Join),
        new("last", "list:list", (_, a) => a.List(0) is { Count: > 0 } list ? list[^1] : default),
        new("limit", "list:list count:int", (_, a) => a[0].IsNull ? default(ScriptValue) : LoopItems.Slice(a.List(0), 0, a.Whole(1))),
        new("map", "list:any member:string", Map),
        new("offset", "list:list index:int", (_, a) => a[0].IsNull ? default(ScriptValue) : LoopItems.Slice(a.List(0), a.Whole(1), int.MaxValue)),
        new("remove_at", "list:list index:int", RemoveAt),
        new("reverse", "list:list", (_, a) => a[0].IsNull ? default(ScriptValue) : new ReversedList(a.List(0))),
        new("size", "list:list", (_, a) => a.List(0).Count),
        new("sort", "list:any member:string=null", ListSorting.Sort),
        new("uniq", "list:list", (call, a) => Lazy(a[0], call, list => list.Distinct(new ValueEquality(call)))),
    ];

    private static ScriptValue Lazy(ScriptValue list, FunctionCall call, Func<ScriptList, IEnumerable<ScriptValue>> select)
    {
        if (list.AsList() is not { } items)
            return default;
        return new LazyList(items, source =>
        {
            call.Charge(source.Count);
            return ScriptArray.From(select(source));
        });
    }

    private static ScriptValue Joined(FunctionCall call, ScriptList first, ScriptList second)
    {
        call.Renderer.Budget.CheckList((long)first.Count + second.Count, call.Start);
        return ScriptArray.Join(first, second);
    }

    private static ScriptValue Any(FunctionCall call, ReadOnlySpan<ScriptValue> a)
    {
        if (a[1].AsFunction() is not { } function)
            return false;
        var arguments = new ScriptValue[a.Length - 1];
        a[2..].CopyTo(arguments.AsSpan(1));
        foreach (var item in a.List(0))
        {
            call.Charge(1);
            arguments[0] = item;
            if (call.Invoke(function, arguments).IsTrue)
                return true;
        }

        return false;
    }

    private static ScriptValue Contains(FunctionCall call, ReadOnlySpan<ScriptValue> a)
    {
        var wanted = a[1];
        return a.List(0).Any(item => AreLike(call, item, wanted));
    }

    /// <summary>Equality as <c>==</c> sees it: a text equals what prints like it.</summary>
    private static bool AreLike(FunctionCall call, ScriptValue left, ScriptValue right) =>
        Operation.Apply(left, right, new OperatorSite(call.Renderer, Operator.Equal, call.Start, call.Start)).IsTrue;

    private static ScriptValue Cycle(FunctionCall call, ReadOnlySpan<ScriptValue> a)
    {
        var list = a.List(0);
        if (list.Count == 0)
            return default;
        var group = a[1].IsNull ? "list " + call.Text(a[0]) : "group " + call.Text(a[1]);
        var cycles = call.Renderer.Cycles;
        var turn = cycles.GetValueOrDefault(group);
        cycles[group] = turn + 1;
        return list[turn % list.Count];
    }

    private static ScriptValue Each(FunctionCall call, ReadOnlySpan<ScriptValue> a)
    {
        var function = a.Function(1, call);
        return Lazy(a[0], call, list => list.Select(item => call.Invoke(function, item)));
    }

    private static ScriptValue Filter(FunctionCall call, ReadOnlySpan<ScriptValue> a)
    {
        var function = a.Function(1, call);
        return Lazy(a[0], call, list => list.Where(item => call.Invoke(function, item).IsTrue));
    }

    private static ScriptValue InsertAt(FunctionCall call, ReadOnlySpan<ScriptValue> a)
    {
        var index = Math.Max(0, a.Whole(1));
        call.Renderer.Budget.CheckList(Math.Max(a.List(0).Count, (long)index) + 1, call.Start);
        var items = a.List(0).ToList();
        while (items.Count < index)
            items.Add(default);
        items.Insert(index, a[2]);
        return ScriptArray.From(items);
    }

    private static ScriptValue Join(FunctionCall call, ReadOnlySpan<ScriptValue> a)
    {
        var (delimiter, function) = (a.Text(1), a[2].IsNull ? null : a.Function(2, call));
        var renderer = call.Renderer;
        var text = renderer.RentBuffer();
        var isFirst = true;
        foreach (var item in a.List(0))
        {
            if (!isFirst)
                text.Append(delimiter);
            isFirst = false;
            ValueText.Append(text, function is null ? item : call.Invoke(function, item), renderer);
            renderer.Budget.LimitText(text.Length, call.Start);
        }

        renderer.Budget.ChargeText(text.Length, call.Start);
        return renderer.TakeText(text);
    }

    /// <summary>The member of each item; an item without it is left out.</summary>
    private static ScriptValue Map(FunctionCall call, ReadOnlySpan<ScriptValue> a)
    {
        var member = a.Text(1);
        if (a[0].IsNull)
            return new ScriptArray();
        return new LazyList(ListConversion.ToList(a[0], call.Renderer.Budget, call.Start), source =>
        {
            var mapped = new ScriptArray();
            foreach (var item in source)
            {
                call.Charge(1);
                if (item.AsObject() is { } target && target.TryGet(member, out var value))
                    mapped.Add(value);
                else if (item.AsObject() is { IsStrict: true } strict)
                    MemberAccess.GetOfObject(call.Renderer, strict, member, call.ArgumentStart(1));
            }

            return mapped;
        });
    }

    private static ScriptValue RemoveAt(FunctionCall call, ReadOnlySpan<ScriptValue> a)
    {
        var list = a.List(0);
        var index = a.Whole(1) < 0 ? a.Whole(1) + list.Count : a.Whole(1);
        call.Charge(list.Count);
        return ScriptArray.From(list.Where((_, at) => at != index));
    }
}
