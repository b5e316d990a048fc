using CareersSite.Diagnostics;

namespace CareersSite.Commands;

/// <summary>What <c>check --explain</c> says of a code.</summary>
public static class Explanation
{
    public static void Print(DiagnosticKind kind, TextWriter to)
    {
        to.Write($"{kind.Code} ({kind.Severity.Word()})\n\n");
        to.Write($"{kind.Meaning}\n\n");
        to.Write($"Example:\n{Indented(kind.Example)}\n\n");
        to.Write($"How to mend it:\n{Indented(kind.Mend)}\n");
    }

    private static string Indented(string text) => "    " + text.Replace("\n", "\n    ", StringComparison.Ordinal);
}
