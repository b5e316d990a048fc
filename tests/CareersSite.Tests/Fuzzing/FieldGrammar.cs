using CareersSite.Tests.Yaml;
using CareersSite.Yaml;

namespace CareersSite.Tests.Fuzzing;

/// <summary>Grammars of files whose keys a table declares.</summary>
internal static class FieldGrammar
{
    /// <summary>Front matter with these keys, and a body.</summary>
    public static Grammar OfFile(IEnumerable<Field> fields) => Grammar.Read("file", ["posting", "yaml", "markdown", "html"], Rules(fields));

    /// <summary>A file of nothing but these keys.</summary>
    public static Grammar OfSettings(IEnumerable<Field> fields) => Grammar.Read("text", ["yaml"], Rules(fields));

    private static (string Name, string[] Ways)[] Rules(IEnumerable<Field> fields) =>
    [
        ("field", [.. fields.SelectMany(field => field.Keys)]),
        ("example", [.. fields.Select(field => $"{field.Name}: {field.Example}")]),
        ("sign", Seeds.Pieces),
    ];
}
