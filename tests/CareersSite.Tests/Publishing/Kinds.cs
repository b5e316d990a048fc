using CareersSite.Diagnostics;

namespace CareersSite.Tests.Publishing;

internal static class Kinds
{
    public static readonly DiagnosticKind Bad = new("bad", Severity.Error, "", "", "");

    public static readonly DiagnosticKind Doubtful = new("doubtful", Severity.Warning, "", "", "");
}
