using System.Collections.Frozen;

namespace CareersSite.Scriban;

/// <summary>A member that a view shows: its name and what it means, so that documentation can be made from it.</summary>
public sealed record ViewMember(string Name, string Meaning);

/// <summary>
/// How templates see a host type: a list of named members, each with a function that reads it. Views are strict, so that a
/// misspelt member is an error; they need no reflection and no dictionary per object.
/// </summary>
public sealed class ViewShape<T>
{
    private readonly List<ViewMember> _members = [];
    private readonly List<Func<T, ScriptValue>> _readers = [];
    private FrozenDictionary<string, Func<T, ScriptValue>>? _readersByName;

    public IReadOnlyList<ViewMember> Members => _members;

    /// <summary>Declares a member. All members are declared before the first view is made.</summary>
    public ViewShape<T> Member(string name, string meaning, Func<T, ScriptValue> read)
    {
        if (_readersByName is not null)
            throw new InvalidOperationException($"The member '{name}' is declared after the shape was used.");
        _members.Add(new ViewMember(name, meaning));
        _readers.Add(read);
        return this;
    }

    public ScriptObject View(T model) => new TypedView(this, model);

    private FrozenDictionary<string, Func<T, ScriptValue>> Freeze() =>
        _readersByName = _members.Zip(_readers).ToFrozenDictionary(pair => pair.First.Name, pair => pair.Second, StringComparer.Ordinal);

    private sealed class TypedView(ViewShape<T> shape, T model) : ScriptObject
    {
        public override IEnumerable<string> Names => shape._members.Select(member => member.Name);

        public override bool IsStrict => true;

        public override bool TryGet(string name, out ScriptValue value)
        {
            if (!(shape._readersByName ?? shape.Freeze()).TryGetValue(name, out var read))
            {
                value = default;
                return false;
            }

            value = read(model);
            return true;
        }
    }
}
