using System.Text;
using System.Text.RegularExpressions;
using CareersSite.Diagnostics;
using CareersSite.Diagnostics.Catalogue;

namespace CareersSite.Checking.Texts;

/// <summary>Tags of Liquid, Jinja and the like, which a text brings along from another program. In code they are an example.</summary>
public static partial class TemplateRule
{
    public static void Check(CheckedText text)
    {
        // Nearly no text has one, and a search for bytes costs nothing.
        if (text.Body.Span.IndexOf("{{"u8) < 0 && text.Body.Span.IndexOf("{%"u8) < 0)
        {
            return;
        }

        var tags = TagsOf(Encoding.UTF8.GetString(text.Body.Span)).ToArray();
        if (tags is [var first, ..])
        {
            var others = tags.Length == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $" (and {tags.Length - 1:N0} more in this file)");
            text.Report(
                TextProblems.TemplateInBody,
                (first.Line, first.Column),
                $"'{first.Tag}' is shown as it stands, because a text is not run as a template{others}",
                "Write what it stood for, or remove it.");
        }
    }

    private static IEnumerable<(int Line, int Column, string Tag)> TagsOf(string body)
    {
        string? fence = null;
        var number = 0;
        foreach (var line in LineEnds.Split(body))
        {
            var start = line.TrimStart();
            if (fence is not null)
            {
                fence = start.StartsWith(fence, StringComparison.Ordinal) ? null : fence;
            }
            else if (start.StartsWith("```", StringComparison.Ordinal) || start.StartsWith("~~~", StringComparison.Ordinal))
            {
                fence = start[..3];
            }
            else
            {
                foreach (var match in Tag().Matches(WithoutCode(line)).Cast<Match>())
                {
                    yield return (number, match.Index, match.Value);
                }
            }

            number++;
        }
    }

    /// <summary>Blanks in place of what stands between backticks, so that columns hold.</summary>
    private static string WithoutCode(string line) => Code().Replace(line, match => new string(' ', match.Length));

    [GeneratedRegex(@"\{\{.{0,80}?\}\}|\{%.{0,80}?%\}", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex("(`+)[^`]+\\1", RegexOptions.CultureInvariant)]
    private static partial Regex Code();
}
