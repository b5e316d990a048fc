namespace CareersSite.Scriban;

/// <summary>A template went wrong. No other exception leaves the engine, save <see cref="OperationCanceledException"/>.</summary>
public sealed class ScriptException : Exception
{
    public ScriptException(ScriptError error, Exception? innerException = null)
        : base(error.ToString(), innerException) => Error = error;

    public ScriptError Error { get; }
}
