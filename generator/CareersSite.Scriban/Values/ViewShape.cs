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
    private FrozenDictionary<string, int>? _numbers;

    public IReadOnlyList<ViewMember> Members => _members;

    /// <summary>Declares a member. All members are declared before the first view is made.</summary>
    public ViewShape<T> Member(string name, string meaning, Func<T, ScriptValue> read)
    {
        if (_numbers is not null)
            throw new InvalidOperationException($"The member '{name}' is declared after the shape was used.");
        _members.Add(new ViewMember(name, meaning));
        _readers.Add(read);
        return this;
    }

    public ScriptObject View(T model) => new TypedView(this, model);

    private FrozenDictionary<string, int> Freeze() =>
        _numbers = _members.Index().ToFrozenDictionary(member => member.Item.Name, member => member.Index, StringComparer.Ordinal);

    private sealed class TypedView(ViewShape<T> shape, T model) : NumberedObject
    {
        public override IEnumerable<string> Names => shape._members.Select(member => member.Name);

        public override bool IsStrict => true;

        public override object Shape => shape;

        public override int? NumberOf(string name) => (shape._numbers ?? shape.Freeze()).TryGetValue(name, out var number) ? number : null;

        public override ScriptValue Read(int number) => shape._readers[number](model);
    }
}
