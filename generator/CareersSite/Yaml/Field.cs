namespace CareersSite.Yaml;

/// <summary>One key that a file may hold, declared once: the reader, the schema, the documentation and the template of <c>new</c> all come from it.</summary>
/// <typeparam name="T">What is being filled while the file is read.</typeparam>
/// <param name="Meaning">For an editor, in a sentence.</param>
/// <param name="Example">A value as it would be written after the colon.</param>
/// <param name="Read">Takes the value into the draft, or reports why it cannot. Never called with nothing (<c>key:</c>).</param>
public sealed record Field<T>(string Name, FieldType Type, string Meaning, string Example, Action<T, YamlValue, ValueReader> Read)
{
    /// <summary>Other keys that mean the same.</summary>
    public IReadOnlyList<string> Spellings { get; init; } = [];

    public bool IsRequired { get; init; }

    public bool IsCalled(string key) => Name == key || Spellings.Contains(key, StringComparer.Ordinal);
}

/// <summary>What an editor may write for a field; <paramref name="Words"/> is how the documentation says it.</summary>
public sealed record FieldType(string Words)
{
    public static readonly FieldType Text = new("text");
    public static readonly FieldType TextOrList = new("text or list");
    public static readonly FieldType YesNo = new("yes/no");
    public static readonly FieldType WholeNumber = new("whole number");
    public static readonly FieldType DayOrTime = new("day or time");
    public static readonly FieldType TextOrMap = new("text or map");
    public static readonly FieldType TextMapOrList = new("text, map or list");
    public static readonly FieldType Map = new("map");
    public static readonly FieldType List = new("list");
    public static readonly FieldType Path = new("path");
    public static readonly FieldType Url = new("URL");
    public static readonly FieldType UrlOrEmail = new("URL or e-mail");

    /// <summary>The words that are accepted, where there is a short list of them.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    public static FieldType OneOf(params string[] choices) => new(string.Join(", ", choices)) { Choices = choices };
}
