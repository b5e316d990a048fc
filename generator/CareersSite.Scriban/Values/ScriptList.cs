using System.Collections;
using CareersSite.Scriban.Values;

namespace CareersSite.Scriban;

/// <summary>What a template loops over and indexes.</summary>
public abstract class ScriptList : IReadOnlyList<ScriptValue>
{
    public abstract int Count { get; }

    public abstract ScriptValue this[int index] { get; }

    /// <summary>How many lists lie between this one and its items; <see cref="DerivedList"/> keeps it small.</summary>
    internal virtual int Nesting => 0;

    /// <summary>Whether the list is the lazy result of a list function; <c>object.typeof</c> calls such a list an iterator.</summary>
    internal virtual bool IsDerived => false;

    /// <summary>A list that no template can change.</summary>
    public static ScriptList Of(params ReadOnlySpan<ScriptValue> items) => new FixedList(items.ToArray());

    /// <inheritdoc cref="Of"/>
    public static ScriptList From(IEnumerable<ScriptValue> items) => new FixedList([.. items]);

    /// <summary>A list over the host's own list: nothing is copied, an item is projected when it is read.</summary>
    public static ScriptList Over<T>(IReadOnlyList<T> items, Func<T, ScriptValue> project) => new ProjectedList<T>(items, project);

    public IEnumerator<ScriptValue> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
            yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
