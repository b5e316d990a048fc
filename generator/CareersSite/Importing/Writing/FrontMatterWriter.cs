using System.Text;
using System.Text.RegularExpressions;
using CareersSite.Content;
using CareersSite.Importing.Values;
using CareersSite.Yaml;

namespace CareersSite.Importing.Writing;

/// <summary>
/// What was found as front matter, in the order of the table of fields. What a good posting has and the source does not say is
/// left as a comment, which is empty: nobody publishes an example by mistake.
/// </summary>
internal static partial class FrontMatterWriter
{
    private const string NotFound = "# What stands behind a '#' was not found there: fill it in and remove the '#', or delete the line.\n";

    public static string Write(ImportedPosting posting, KeyNames names)
    {
        var text = new StringBuilder("---\n").Append(Comment($"Imported from {Origin(posting)}."));
        var lines = new StringBuilder();
        var hasGaps = false;
        foreach (var field in PostingFields.Table.Fields)
        {
            if (names.KeyFor(field) is not { } key)
            {
                continue;
            }

            if (posting.Findings.FirstOrDefault(finding => finding.Field == field.Name) is { } found)
            {
                Append(lines, key, field.Name, found.Value);
                AppendOthers(lines, key, posting, field.Name);
            }
            else if (MissingFields.Of(posting).Contains(field.Name))
            {
                hasGaps = true;
                AppendOthers(lines, key, posting, field.Name);
                lines.Append(CultureInfo.InvariantCulture, $"# {key}:  # {field.Meaning} Such as: {field.Example}\n");
            }
        }

        return text.Append(hasGaps ? NotFound : "").Append(lines).Append("---\n").ToString();
    }

    /// <summary>Fields whose values are no texts, but numbers, or yes and no.</summary>
    private static readonly string[] Plain = ["draft", "openings"];

    private static string Origin(ImportedPosting posting) => posting.Address is { } address ? $"{posting.Origin} ({address})" : posting.Origin;

    /// <summary>Other values that the source gives: the editor decides.</summary>
    private static void AppendOthers(StringBuilder lines, string key, ImportedPosting posting, string field)
    {
        foreach (var other in posting.Questions.Where(question => question.Field == field).SelectMany(question => question.Others))
        {
            var place = other.Line > 0 ? string.Create(CultureInfo.InvariantCulture, $"{posting.Unit} {other.Line}") : $"'{other.Excerpt}'";
            lines.Append(Comment($"Or is it this, from {place}? {key}: {other.Value.Shown}"));
        }
    }

    private static void Append(StringBuilder lines, string key, string field, FieldValue value)
    {
        switch (value)
        {
            case ListValue list:
                lines.Append(CultureInfo.InvariantCulture, $"{key}:\n");
                foreach (var item in list.Items)
                {
                    lines.Append(item is MapValue map ? $"  - {string.Join("\n    ", Entries(map))}\n" : $"  - {Scalar(item.Shown)}\n");
                }

                break;
            case MapValue map:
                lines.Append(CultureInfo.InvariantCulture, $"{key}:\n  {string.Join("\n  ", Entries(map))}\n");
                break;
            default:
                lines.Append(CultureInfo.InvariantCulture, $"{key}: {(Plain.Contains(field) ? value.Shown : Scalar(value.Shown))}\n");
                break;
        }
    }

    private static IEnumerable<string> Entries(MapValue map) => map.Entries.Select(entry => $"{entry.Key}: {Scalar(entry.Value)}");

    /// <summary>Days, amounts, spans of years, addresses and 'no' read back as they are, so they stand as a person would write them.</summary>
    private static string Scalar(string text)
    {
        var line = OneLine(text);
        return PlainHere().IsMatch(line) ? line : YamlQuoting.Of(line);
    }

    private static string Comment(string text) => $"# {OneLine(text)}\n";

    private static string OneLine(string text) =>
        string.Join(' ', string.Concat(PrintableText.Of(text).Select(c => char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c)).Split(' ', StringSplitOptions.RemoveEmptyEntries));

    [GeneratedRegex(
        """
        ^(?:no
        |[0-9]{4}-[0-9]{2}-[0-9]{2}
        |[0-9][0-9,.]*(?:–[0-9][0-9,.]*)?\+?(?:[ ][A-Za-z]+)+
        |https?://[A-Za-z0-9._~:/?&=%+@-]*[A-Za-z0-9/]
        |[A-Za-z0-9._+-]+@[A-Za-z0-9.-]*[A-Za-z0-9])$
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex PlainHere();
}
