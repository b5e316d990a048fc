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
                paths.Add(Whole(text));
            }
            else
            {
                reader.Report(
                    PostingProblems.BadAlias, value,
                    $"'{text}' is not a path of this site",
                    "Write it from the site's root, such as '/old/job/'.");
            }
        }

        return paths;
    }

    /// <summary>A path to a file, such as <c>/job.html</c>, stays one; all others are folders.</summary>
    private static string Whole(string text)
    {
        var path = '/' + text.Trim('/');
        return path[(path.LastIndexOf('/') + 1)..].Contains('.', StringComparison.Ordinal) ? path : path + '/';
    }

    private static bool IsPath(string text) =>
        text.Trim('/').Length > 0
        && !text.Contains("//", StringComparison.Ordinal)
        && !text.AsSpan().ContainsAny(NotInPaths)
        && !text.Split('/').Any(part => part is "." or "..");
}
