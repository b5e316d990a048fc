namespace CareersSite.Scriban;

/// <summary>An object whose members are numbered, alike in all of one shape: a place in a template looks a name up once, and reads by number from then on.</summary>
internal abstract class NumberedObject : ScriptObject
{
    /// <summary>What all objects with the same numbers share.</summary>
    public abstract object Shape { get; }

    /// <summary>Null where there is no such member.</summary>
    public abstract int? NumberOf(string name);

    public abstract ScriptValue Read(int number);

    public sealed override bool TryGet(string name, out ScriptValue value)
    {
        var number = NumberOf(name);
        value = number is { } known ? Read(known) : default;
        return number is not null;
    }
}
