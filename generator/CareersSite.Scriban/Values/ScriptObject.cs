namespace CareersSite.Scriban;

/// <summary>What a template reads members of.</summary>
public abstract class ScriptObject
{
    /// <summary>The names of the members, in the order in which <c>for</c> and printing show them.</summary>
    public abstract IEnumerable<string> Names { get; }

    /// <summary>Whether a member that is not there is an error (with "did you mean" from <see cref="Names"/>) and not null.</summary>
    public virtual bool IsStrict => false;

    public abstract bool TryGet(string name, out ScriptValue value);

    /// <summary>Whether a template may set the member.</summary>
    internal virtual bool CanSet(string name) => false;

    internal virtual void Set(string name, ScriptValue value) => throw new NotSupportedException();
}
