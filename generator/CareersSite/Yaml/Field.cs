using System.Runtime.CompilerServices;

namespace CareersSite.Yaml;

/// <summary>What everybody but the reader wants to know of a key: the schema, the documentation, the template of <c>new</c>.</summary>
/// <param name="Meaning">For an editor, in a sentence.</param>
/// <param name="Example">A value as it would be written after the colon.</param>
public abstract record Field(string Name, FieldType Type, string Meaning, string Example)
{
    /// <summary>Other keys that mean the same.</summary>
    public IReadOnlyList<string> Spellings { get; init; } = [];

    public bool IsRequired { get; init; }

    /// <summary>What a good posting has, though it can do without: <c>new</c> offers it.</summary>
    public bool IsRecommended { get; init; }

    /// <summary>The name and all other spellings.</summary>
    public IEnumerable<string> Keys => Spellings.Prepend(Name);

    public bool IsCalled(string key) => Name == key || Spellings.Contains(key, StringComparer.Ordinal);
}

/// <summary>
/// One key that a file may hold, declared once: the reader, the schema, the documentation and the template of <c>new</c> all
/// come from it.
/// </summary>
/// <typeparam name="T">What is being filled while the file is read.</typeparam>
/// <param name="Read">Takes the value into the draft, or reports why it cannot. Never called with nothing (<c>key:</c>).</param>
public sealed record Field<T>(string Name, FieldType Type, string Meaning, string Example, Action<T, YamlValue, ValueReader> Read)
    : Field(Name, Type, Meaning, Example)
{
    /// <summary>A field is itself and no other: comparing all that it says would cost more than reading a value.</summary>
    public bool Equals(Field<T>? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);
}
