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

    /// <summary>Fields that a good posting has but that are the editor's own to say.</summary>
    private static readonly string[] NotAskedFor = ["summary", "draft"];

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
                Append(lines, key, found.Value);
                AppendOthers(lines, key, posting, field.Name);
            }
            else if (field.IsRecommended && !NotAskedFor.Contains(field.Name))
            {
                hasGaps = true;
                AppendOthers(lines, key, posting, field.Name);
                lines.Append(CultureInfo.InvariantCulture, $"# {key}:  # {field.Meaning} Such as: {field.Example}\n");
            }
        }

        return text.Append(hasGaps ? NotFound : "").Append(lines).Append("---\n").ToString();
    }

    private static string Origin(ImportedPosting posting) => posting.Address is { } address ? $"{posting.Origin} ({address})" : posting.Origin;

    /// <summary>Other values that the source gives: the editor decides.</summary>
    private static void AppendOthers(StringBuilder lines, string key, ImportedPosting posting, string field)
    {
        foreach (var other in posting.Questions.Where(question => question.Field == field).SelectMany(question => question.Others))
        {
            lines.Append(Comment($"Or is it this, from {posting.Unit} {other.Line}? {key}: {other.Value.Shown}"));
        }
    }

    private static void Append(StringBuilder lines, string key, FieldValue value)
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
                lines.Append(CultureInfo.InvariantCulture, $"{key}: {Scalar(value.Shown)}\n");
                break;
        }
    }

    private static IEnumerable<string> Entries(MapValue map) => map.Entries.Select(entry => $"{entry.Key}: {Scalar(entry.Value)}");

    /// <summary>Days, amounts, spans of years and 'no' read back as they are, though other programs would want them in quotes.</summary>
    private static string Scalar(string text)
    {
        var line = OneLine(text);
        return PlainHere().IsMatch(line) ? line : YamlQuoting.Of(line);
    }

    private static string Comment(string text) => $"# {OneLine(text)}\n";

    private static string OneLine(string text) =>
        string.Join(' ', string.Concat(PrintableText.Of(text).Select(c => char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c)).Split(' ', StringSplitOptions.RemoveEmptyEntries));

    [GeneratedRegex(@"^(?:no|[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9][0-9,.]*(?:–[0-9][0-9,.]*)?\+?(?: [A-Za-z]+)+)$", RegexOptions.CultureInvariant)]
    private static partial Regex PlainHere();
}
