using CareersSite.Diagnostics;

namespace CareersSite.Yaml.Traps;

/// <summary>One of the ways in which a line that looks right to a person is not YAML.</summary>
internal sealed record Trap(DiagnosticKind Kind, Mark Mark, string Message, string? Hint)
{
    /// <param name="column">From 0, as in a string.</param>
    public static Trap At(DiagnosticKind kind, YamlLine line, int column, string message, string? hint) =>
        new(kind, new Mark(line.Number, column + 1), message, hint);
}
