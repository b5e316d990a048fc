using System.Collections;
using CareersSite.Scriban.Values;

namespace CareersSite.Scriban;

/// <summary>A writable object that keeps the order of its members. A missing key is null.</summary>
public sealed class ScriptMap : ScriptObject, IEnumerable<KeyValuePair<string, ScriptValue>>
{
    private readonly MemberTable _members = new();
    private HashSet<string>? _readOnly;
    private bool _isFrozen;

    public override IEnumerable<string> Names => _members.Names;

    public int Count => _members.Count;

    /// <summary>A member; null where there is none.</summary>
    /// <exception cref="InvalidOperationException">It is set, and the map is frozen.</exception>
    public ScriptValue this[string name]
    {
        get => _members.TryGet(name, out var value) ? value : default;
        set
        {
            if (_isFrozen)
                throw new InvalidOperationException("The map is frozen.");
            _members.Set(name, value);
        }
    }

    /// <summary>Adds a member, so that a collection initializer can be used.</summary>
    public void Add(string name, ScriptValue value) => this[name] = value;

    /// <summary>Makes the map read-only, for templates too, as it must be when several threads render with it.</summary>
    public ScriptMap Freeze()
    {
        _isFrozen = true;
        return this;
    }

    public override bool TryGet(string name, out ScriptValue value) => _members.TryGet(name, out value);

    public IEnumerator<KeyValuePair<string, ScriptValue>> GetEnumerator() =>
        Names.Select(name => KeyValuePair.Create(name, this[name])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal override bool CanSet(string name) => !_isFrozen && _readOnly?.Contains(name) != true;

    internal override void Set(string name, ScriptValue value) => _members.Set(name, value);

    /// <summary>Makes one member read-only.</summary>
    internal void Protect(string name) => (_readOnly ??= []).Add(name);

    internal void Clear()
    {
        _members.Clear();
        _readOnly = null;
    }
}
