using CareersSite.Scriban.Nodes;
using CareersSite.Scriban.Values;

namespace CareersSite.Scriban.Runtime;

/// <summary>Operators with a list on either side.</summary>
internal static class ListOperations
{
    public static ScriptValue Apply(ScriptValue left, ScriptValue right, OperatorSite site)
    {
        if (site.Symbol == Operator.Equal)
            return AreEqual(left, right, site);
        if (site.Symbol == Operator.NotEqual)
            return AreUnequal(left, right, site);
        if (left.AsList() is not { } list)
            throw site.Unsupported(left, right);
        return site.Symbol switch
        {
            Operator.Add when right.AsList() is { } other => Concatenate(list, other, site),
            Operator.Multiply when right.IsInteger => Repeat(list, right, site),
            Operator.Divide when right.IsInteger => Divide(list, right, site),
            Operator.ShiftLeft => Concatenate(list, ScriptArray.Of(right), site),
            _ when site.Symbol.IsComparison() && right.AsList() is { } other => Comparison.Holds(site.Symbol, Order(list, other, site)),
            Operator.Add or Operator.Multiply or Operator.Divide => throw site.UnsupportedRight(left, right),
            _ => throw site.Unsupported(left, right),
        };
    }

    private static ScriptValue Concatenate(ScriptList left, ScriptList right, OperatorSite site)
    {
        site.Renderer.Budget.CheckList((long)left.Count + right.Count, site.RightStart);
        return ScriptArray.Join(left, right);
    }

    private static ScriptValue Repeat(ScriptList list, ScriptValue times, OperatorSite site)
    {
        if (!Conversion.TryToInt(times, out var count) || count < 0)
            throw site.Renderer.Fail(site.RightStart, "a list cannot be repeated a negative number of times");
        site.Renderer.Budget.CheckList((long)list.Count * count, site.RightStart);
        return list.Count == 0 ? new ScriptArray() : ScriptArray.From(Enumerable.Range(0, count).SelectMany(_ => list));
    }

    /// <summary>Cuts the list into so many lists of the same length, the last one shorter.</summary>
    private static ScriptValue Divide(ScriptList list, ScriptValue parts, OperatorSite site)
    {
        if (!Conversion.TryToInt(parts, out var count) || count <= 0)
            throw site.Renderer.Fail(site.RightStart, "a list can only be divided into a positive number of parts");
        site.Renderer.Budget.Charge(list.Count, site.Start);
        var size = Math.Max(1, (list.Count + count - 1) / count);
        return ScriptArray.From(list.Chunk(size).Select(part => ScriptValue.From(ScriptArray.From(part))));
    }

    private static bool AreEqual(ScriptValue left, ScriptValue right, OperatorSite site)
    {
        if (left.AsList() is not { } first || right.AsList() is not { } second || first.Count != second.Count)
            return false;
        return ReferenceEquals(first, second) || Order(first, second, site, onlyEquality: true) == 0;
    }

    /// <summary>As in the reference, lists of one length are unequal only when they differ in every item.</summary>
    private static bool AreUnequal(ScriptValue left, ScriptValue right, OperatorSite site)
    {
        if (left.AsList() is not { } first || right.AsList() is not { } second || first.Count != second.Count)
            return true;
        site.Renderer.Budget.EnterCall(site.Start);
        site.Renderer.Budget.Charge(first.Count, site.Start);
        var differs = first.Count > 0;
        for (var i = 0; i < first.Count && differs; i++)
            differs = Operation.Apply(first[i], second[i], site).IsTrue;
        site.Renderer.Budget.LeaveCall();
        return differs;
    }

    /// <summary>The order of the first pair of items that differ; else the longer list is the greater.</summary>
    private static int Order(ScriptList left, ScriptList right, OperatorSite site, bool onlyEquality = false)
    {
        site.Renderer.Budget.EnterCall(site.Start);
        var length = Math.Min(left.Count, right.Count);
        site.Renderer.Budget.Charge(length, site.Start);
        var order = 0;
        for (var i = 0; i < length && order == 0; i++)
            order = OrderItems(left[i], right[i], site, onlyEquality);
        site.Renderer.Budget.LeaveCall();
        return order != 0 ? order : left.Count.CompareTo(right.Count);
    }

    private static int OrderItems(ScriptValue left, ScriptValue right, OperatorSite site, bool onlyEquality)
    {
        if (Operation.Apply(left, right, site with { Symbol = Operator.Equal }).IsTrue)
            return 0;
        return onlyEquality || Operation.Apply(left, right, site with { Symbol = Operator.Less }).IsTrue ? -1 : 1;
    }
}
