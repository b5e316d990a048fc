using System.Text;
using CareersSite.Importing.Understanding;

namespace CareersSite.Importing;

/// <summary>Says of a posting what was taken from which line, what was not found, and what a person has to decide.</summary>
internal static class ImportReport
{
    private const int NameWidth = 16;

    /// <param name="path">Where it is written.</param>
    public static string Of(ImportedPosting posting, string path)
    {
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"{posting.Origin} → {path}\n");
        foreach (var finding in posting.Findings)
        {
            Append(text, finding.Field, $"{finding.Value.Shown}{Place(finding, posting.Unit)}");
        }

        var missing = MissingFields.Of(posting);
        if (missing.Count > 0)
        {
            Append(text, "not found:", string.Join(", ", missing));
        }

        foreach (var question in posting.Questions)
        {
            Append(text, "which one?", Words(question, posting.Unit));
        }

        foreach (var leftOut in posting.LeftOut)
        {
            Append(text, "left out:", leftOut);
        }

        return text.ToString();
    }

    private static string Words(OpenQuestion question, string unit)
    {
        var others = string.Join(", or ", question.Others.Select(other => other.Value.Shown + Place(other, unit)));
        return question.Taken is { } taken
            ? $"{question.Field}: {taken.Value.Shown} was taken; or is it {others}?"
            : $"{question.Field}: {others}? None was taken.";
    }

    private static string Place(Finding finding, string unit) => finding switch
    {
        { Line: 0, Excerpt: "" } => "",
        { Line: 0 } => $"  ({finding.Excerpt})",
        _ when finding.Excerpt == finding.Value.Shown => string.Create(CultureInfo.InvariantCulture, $"  ({unit} {finding.Line})"),
        _ => string.Create(CultureInfo.InvariantCulture, $"  ({unit} {finding.Line}: {finding.Excerpt})"),
    };

    private static void Append(StringBuilder text, string name, string value) =>
        text.Append("  ").Append(name.PadRight(NameWidth)).Append(' ').Append(value).Append('\n');
}
