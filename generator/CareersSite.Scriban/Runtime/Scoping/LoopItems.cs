using CareersSite.Scriban.Nodes.Statements;
using CareersSite.Scriban.Values;

namespace CareersSite.Scriban.Runtime;

/// <summary>What a loop runs over: first the offset is applied, then the order reversed, then the limit.</summary>
internal static class LoopItems
{
    /// <summary>The items; null when the source is null, in which case not even <c>else</c> runs.</summary>
    public static ScriptList? Evaluate(Renderer renderer, LoopHeader header)
    {
        var source = header.Source.Evaluate(renderer);
        if (source.IsNull)
            return null;
        if (source.IsNumber || source.Kind is ValueKind.Bool or ValueKind.Date or ValueKind.Duration or ValueKind.Function)
            throw renderer.Fail(header.Source.Start, $"a loop needs a list, an object or a text, not {source.Describe()}");

        var items = ListConversion.ToList(source, renderer.Budget, header.Source.Start);
        var offset = header.Offset is null ? 0 : Conversion.ToInt(renderer, header.Offset.Evaluate(renderer), header.Offset.Start);
        var limit = header.Limit is null ? 0 : Conversion.ToInt(renderer, header.Limit.Evaluate(renderer), header.Limit.Start);
        if (offset > 0)
            items = Slice(items, offset, int.MaxValue);
        if (header.IsReversed)
            items = new ReversedList(items);
        return limit > 0 ? Slice(items, 0, limit) : items;
    }

    public static ScriptList Slice(ScriptList items, int offset, int limit)
    {
        var start = Math.Clamp(offset, 0, items.Count);
        return new ListSlice(items, start, Math.Clamp(limit, 0, items.Count - start));
    }
}
