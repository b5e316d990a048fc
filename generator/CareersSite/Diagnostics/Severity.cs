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

public static class Severities
{
    /// <summary>What messages, <c>site.yml</c> and the documentation call it.</summary>
    public static string Word(this Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };
}
