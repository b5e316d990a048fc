using System.Text.RegularExpressions;
using CareersSite.Importing.Reading.Text;

namespace CareersSite.Importing;

/// <summary>Tells by its content what kind a file is; by its name only where the content fits several.</summary>
internal static partial class KindRecognition
{
    /// <summary>Null where it is none that can be imported.</summary>
    public static SourceKind? Of(Source source)
    {
        if (TextBytes.Decode(source.Bytes) is not { } text || text.StartsWith("%PDF-", StringComparison.Ordinal))
        {
            return null;
        }

        return source.Extension is ".md" or ".markdown" || MarkdownSigns().Count(text) >= 2 ? SourceKind.Markdown : SourceKind.Text;
    }

    [GeneratedRegex(@"^#{1,6} \S|\*\*[^*\n]+\*\*|\]\((?:https?|mailto):", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex MarkdownSigns();
}
