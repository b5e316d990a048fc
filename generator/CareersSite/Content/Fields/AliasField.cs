using System.Buffers;
using CareersSite.Diagnostics.Catalogue;
using CareersSite.Yaml;

namespace CareersSite.Content.Fields;

/// <summary>Old paths of a page.</summary>
public static class AliasField
{
    private static readonly SearchValues<char> NotInPaths = SearchValues.Create("\\?#:*\"<>|\0");

    public static IReadOnlyList<string> Read(YamlValue value, ValueReader reader)
    {
        var paths = new List<string>();
        foreach (var text in reader.Texts(value))
        {
            if (IsPath(text))
            {
                paths.Add('/' + text.Trim('/') + '/');
            }
            else
            {
                reader.Report(PostingProblems.BadAlias, value, $"'{text}' is not a path of this site", "Write it from the site's root, such as '/old/job/'.");
            }
        }

        return paths;
    }

    private static bool IsPath(string text) =>
        text.Trim('/').Length > 0
        && !text.Contains("//", StringComparison.Ordinal)
        && !text.AsSpan().ContainsAny(NotInPaths)
        && !text.Split('/').Any(part => part is "." or "..");
}
