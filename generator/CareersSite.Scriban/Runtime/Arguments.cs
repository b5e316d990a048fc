namespace CareersSite.Scriban.Runtime;

/// <summary>The evaluated arguments of a call in the order of the source.</summary>
/// <param name="values">A piped value comes first.</param>
/// <param name="names">For each value its name, or null; null altogether when no argument is named.</param>
internal readonly ref struct Arguments(ReadOnlySpan<ScriptValue> values, string?[]? names)
{
    public ReadOnlySpan<ScriptValue> Values { get; } = values;

    public int Count => Values.Length;

    public bool HasNames => names is not null;

    public string? Name(int index) => names?[index];

    public Enumerator GetEnumerator() => new(this);

    internal ref struct Enumerator(Arguments arguments)
    {
        private readonly Arguments _arguments = arguments;
        private int _index = -1;

        public readonly (string? Name, ScriptValue Value) Current => (_arguments.Name(_index), _arguments.Values[_index]);

        public bool MoveNext() => ++_index < _arguments.Count;
    }
}
