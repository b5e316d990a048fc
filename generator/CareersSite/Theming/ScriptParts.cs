using System.Text.RegularExpressions;

namespace CareersSite.Theming;

/// <summary>
/// Puts the parts of a script into it, each before the first that imports it, so that a page asks for one file:
/// <c>import { cut } from '../scripts/words.js';</c> in an asset, <c>from './words.js'</c> in another part.
/// </summary>
/// <param name="read">The text of a part, by its name without the folder; null where there is none.</param>
/// <param name="report">Takes what is wrong with a script: its name, and what.</param>
/// <remarks>A part is a module: it stays in a scope of its own, exports declarations, and waits for nothing at its top.</remarks>
public sealed partial class ScriptParts(Func<string, string?> read, Action<string, string> report)
{
    public const string Folder = "scripts/";

    private readonly List<string> _before = [];
    private readonly Dictionary<string, string> _variables = new(StringComparer.Ordinal);

    /// <param name="name">As it is reported.</param>
    public string Join(string name, string script)
    {
        var own = Linked(name, script, importedBy: []);
        return string.Concat(_before) + own;
    }

    /// <summary>The names of the parts that a script imports, if it is an asset or itself a part.</summary>
    public static IEnumerable<string> ImportedBy(string script, bool isPart) =>
        Import().Matches(script).Where(import => IsOfPart(import, isPart)).Select(import => import.Groups["name"].Value);

    private static bool IsOfPart(Match import, bool isPart) => isPart || import.Groups["folder"].Value != "./";

    /// <summary>The script with the variable that holds a part in place of each import.</summary>
    private string Linked(string name, string script, IReadOnlyList<string> importedBy) => Import().Replace(script, import =>
    {
        if (!IsOfPart(import, importedBy.Count > 0) || VariableOf(import.Groups["name"].Value, name, importedBy) is not { } variable)
        {
            return import.Value;
        }

        return $"const {{ {import.Groups["names"].Value.Replace(" as ", ": ", StringComparison.Ordinal).Trim()} }} = {variable};";
    });

    private string? VariableOf(string part, string importer, IReadOnlyList<string> importedBy)
    {
        if (_variables.TryGetValue(part, out var known))
        {
            return known;
        }

        if (importedBy.Contains(part, StringComparer.Ordinal))
        {
            report(importer, $"'{Folder}{part}' imports this script in its turn");
            return null;
        }

        if (read(part) is not { } text)
        {
            report(importer, $"there is no script '{Folder}{part}'");
            return null;
        }

        var scope = Scope(part, Linked(Folder + part, text, [.. importedBy, part]));
        var variable = $"$part{_variables.Count + 1}";
        _variables.Add(part, variable);
        _before.Add($"const {variable} = {scope};\n");
        return variable;
    }

    /// <summary>A function that is called once and returns what the part exports.</summary>
    private string Scope(string part, string script)
    {
        var names = new List<string>();
        var body = Export().Replace(script, export =>
        {
            names.Add(export.Groups["name"].Value);
            return export.Groups["kind"].Value + export.Groups["name"].Value;
        });
        if (Other().Match(body) is { Success: true } other)
        {
            report(Folder + part, $"'{other.Value.Trim()}' cannot be put into another script; parts import {{ names }} of other parts and export functions, classes and constants");
        }

        return $"(() => {{\n{body}\nreturn {{ {string.Join(", ", names)} }};\n}})()";
    }

    [GeneratedRegex(@"^import\s*\{(?<names>[\w\s,$]+)\}\s*from\s*(?<quote>['""])(?<folder>\./|\.\./scripts/)(?<name>[\w.-]+\.js)\k<quote>;?", RegexOptions.Multiline)]
    private static partial Regex Import();

    [GeneratedRegex(@"^export (?<kind>const |class |(?:async )?function )(?<name>[\w$]+)", RegexOptions.Multiline)]
    private static partial Regex Export();

    [GeneratedRegex(@"^(?:import|export)\b.*$", RegexOptions.Multiline)]
    private static partial Regex Other();
}
