namespace CareersSite.Scriban.Syntax;

/// <summary>Collects parse errors. Of several errors at one place the first is kept: it names the cause.</summary>
internal sealed class ErrorLog(SourceText source)
{
    /// <summary>More errors than these help nobody; they come from a file that is no template.</summary>
    private const int Most = 100;

    private readonly SortedDictionary<int, (string Message, string? Hint)> _errors = [];

    private bool _isClosed;

    public void Add(int position, string message, string? hint = null)
    {
        if (!_isClosed && _errors.Count < Most)
            _errors.TryAdd(position, (message, hint));
    }

    /// <summary>Ignores all errors from now on.</summary>
    public void Close() => _isClosed = true;

    public ScriptError[] InOrder() =>
        [.. _errors.Select(error => source.Error(error.Key, error.Value.Message, error.Value.Hint))];
}
