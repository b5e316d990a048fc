using CareersSite.Scriban.Nodes;

namespace CareersSite.Scriban.Runtime;

/// <summary>Operators with a text on either side: the other side is taken as text too.</summary>
internal static class TextOperations
{
    public static ScriptValue Apply(ScriptValue left, ScriptValue right, OperatorSite site)
    {
        switch (site.Symbol)
        {
            case Operator.Add:
                return Concatenate(left, right, site);
            case Operator.Multiply:
                return Repeat(left, right, site);
            case Operator.Equal:
                return AreEqual(left, right, site);
            case Operator.NotEqual:
                return !AreEqual(left, right, site);
        }

        if (!site.Symbol.IsComparison())
            throw site.Unsupported(left, right);
        return !left.IsNull && !right.IsNull
            && Comparison.Holds(site.Symbol, string.CompareOrdinal(Compared(left, site), Compared(right, site)));
    }

    private static string Text(ScriptValue value, OperatorSite site) => ValueText.Format(value, site.Renderer);

    private static string Compared(ScriptValue value, OperatorSite site)
    {
        var text = Text(value, site);
        site.Renderer.Budget.ChargeText(text.Length, site.Start);
        return text;
    }

    private static ScriptValue Concatenate(ScriptValue left, ScriptValue right, OperatorSite site)
    {
        var (start, end) = (Text(left, site), Text(right, site));
        site.Renderer.Budget.CheckText((long)start.Length + end.Length, site.RightStart);
        return start + end;
    }

    private static ScriptValue Repeat(ScriptValue left, ScriptValue right, OperatorSite site)
    {
        var (text, times) = left.IsNumber ? (right, left) : (left, right);
        if (!times.IsInteger || !Conversion.TryToInt(times, out var count))
            throw site.Unsupported(left, right);
        if (count <= 0)
            return "";
        var piece = Text(text, site);
        site.Renderer.Budget.CheckText((long)piece.Length * count, site.RightStart);
        return string.Create(piece.Length * count, piece, static (span, piece) =>
        {
            for (var i = 0; i < span.Length; i += piece.Length)
                piece.CopyTo(span[i..]);
        });
    }

    private static bool AreEqual(ScriptValue left, ScriptValue right, OperatorSite site)
    {
        if (left.IsNull || right.IsNull)
            return false;
        if (left.Reference is IHtmlContent && right.Reference is IHtmlContent)
            return ReferenceEquals(left.Reference, right.Reference);
        return Compared(left, site) == Compared(right, site);
    }
}
