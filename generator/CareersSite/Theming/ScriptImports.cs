using System.Text.RegularExpressions;

namespace CareersSite.Theming;

/// <summary>The imports of a script that name another file of the same folder: <c>import { cut } from './search-words.js'</c>.</summary>
public static partial class ScriptImports
{
    /// <summary>The script with each such name exchanged for the one under which that file is published.</summary>
    /// <param name="publishedName">Null where there is no such file; the name then stays.</param>
    public static string Rewrite(string script, Func<string, string?> publishedName) => Import().Replace(
        script,
        import => publishedName(import.Groups["name"].Value) is { } name ? $"{import.Groups["before"]}./{name}{import.Groups["after"]}" : import.Value);

    [GeneratedRegex(@"(?<before>\b(?:from|import)\s*\(?\s*(?<quote>['""]))\./(?<name>[\w.-]+\.js)(?<after>\k<quote>)")]
    private static partial Regex Import();
}
