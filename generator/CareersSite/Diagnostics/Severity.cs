namespace CareersSite.Diagnostics;

public enum Severity
{
    /// <summary>Worth knowing; never changes the exit code.</summary>
    Information,

    /// <summary>The site is published all the same.</summary>
    Warning,

    /// <summary>The site is not published.</summary>
    Error,
}
