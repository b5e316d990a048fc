namespace CareersSite.Scriban.Values;

/// <summary>A list that reads its items from another one.</summary>
internal abstract class DerivedList : ScriptList
{
    /// <summary>Deeper chains, as a loop over <c>x = x | array.reverse</c> makes them, would exhaust the stack when they are read.</summary>
    private const int MostNesting = 32;

    protected DerivedList(ScriptList source)
    {
        Source = source.Nesting < MostNesting ? source : ScriptArray.From(source);
        Nesting = Source.Nesting + 1;
    }

    internal sealed override int Nesting { get; }

    internal sealed override bool IsDerived => true;

    /// <summary>The other list, or a copy of its items where it is the end of a long chain.</summary>
    protected ScriptList Source { get; }
}
