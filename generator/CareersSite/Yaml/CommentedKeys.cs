using System.Text.RegularExpressions;
using CareersSite.Diagnostics;

namespace CareersSite.Yaml;

/// <summary>Keys that wait behind a <c>#</c> for their value: <c># date:</c>.</summary>
public static partial class CommentedKeys
{
    /// <summary>Where the first such key stands that means a field; null where there is none.</summary>
    /// <param name="frontMatter">Text of a file down to the end of its front matter.</param>
    /// <param name="fieldOf">The field that a key means; null where it means none.</param>
    public static Mark? Find(SourceText frontMatter, string field, Func<string, string?> fieldOf)
    {
        var number = 0;
        foreach (var line in frontMatter.Text.AsSpan().EnumerateLines())
        {
            number++;
            var key = line.TrimStart().StartsWith("#") ? Key().Match(line.ToString()).Groups["key"] : null;
            if (key is { Success: true } && fieldOf(key.Value) == field)
            {
                return new Mark(number, key.Index + 1);
            }
        }

        return null;
    }

    [GeneratedRegex(@"^\s*#\s*(?<key>[\p{L}_][\p{L}\d_-]*)\s*:(?:\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Key();
}
