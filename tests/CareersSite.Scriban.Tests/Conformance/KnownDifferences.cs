namespace CareersSite.Scriban.Tests.Conformance;

/// <summary>The cases in which this engine differs from the reference, each with its reason.</summary>
internal static class KnownDifferences
{
    private const string Culture = "Cultures are not read from the machine: month names and number patterns belong to the theme.";

    public static readonly IReadOnlyDictionary<string, string> ReasonsById = new Dictionary<string, string>
    {
        ["529-date-parse-culture"] = Culture,
        ["531-date-to-string-culture"] = Culture,
        ["532-date-context-culture"] = Culture,
        ["599-error-limit-object-recursion-selfref"] = "The error names the statement that prints the value, not the start of the page.",
        ["770-error-interpolation-object-literal-needs-parens"] = "An object literal in a hole is accepted without parentheses.",
        ["771-interpolation-date-and-array"] = "A hole prints its value as {{ }} would, not by the .NET type's own text.",
    };
}
