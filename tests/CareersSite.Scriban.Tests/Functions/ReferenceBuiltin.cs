using System.Text.RegularExpressions;

namespace CareersSite.Scriban.Tests.Functions;

/// <summary>A built-in function of the reference engine: its name and its parameters.</summary>
internal sealed partial record ReferenceBuiltin(string Name, IReadOnlyList<string> Parameters, int Required)
{
    private static readonly Lazy<IReadOnlyList<ReferenceBuiltin>> Builtins = new(Read);

    /// <summary>The functions; constants such as <c>date.default_format</c> are left out.</summary>
    public static IReadOnlyList<ReferenceBuiltin> All => Builtins.Value;

    private static ReferenceBuiltin[] Read()
    {
        using var stream = typeof(ReferenceBuiltin).Assembly.GetManifestResourceStream("builtins.tsv")!;
        using var reader = new StreamReader(stream);
        var rows = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t'));
        return [.. rows.Where(row => row.Length == 4).Select(row => new ReferenceBuiltin(row[0], ParseNames(row[1]), int.Parse(row[3].Split(' ')[1])))];
    }

    private static string[] ParseNames(string signature) => [.. ParameterName().Matches(signature).Select(match => match.Groups[1].Value)];

    [GeneratedRegex(@"(\w+):\S+")]
    private static partial Regex ParameterName();
}
