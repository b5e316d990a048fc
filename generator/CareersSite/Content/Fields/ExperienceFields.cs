using CareersSite.Diagnostics.Catalogue;
using CareersSite.Yaml;

namespace CareersSite.Content.Fields;

/// <summary><c>experience</c>: a text, or a map of months.</summary>
public static class ExperienceFields
{
    public static readonly FieldTable<Draft> Table = new(
        "a field of the experience",
        new("min", FieldType.WholeNumberFrom(0), "The least, in months.", "36",
            (draft, value, reader) => draft.Min = reader.WholeNumber(value, 0))
        { Spellings = ["min_months"] },
        new("max", FieldType.WholeNumberFrom(0), "The most, in months.", "72",
            (draft, value, reader) => draft.Max = reader.WholeNumber(value, 0))
        { Spellings = ["max_months"] });

    public static void Read(PostingDraft draft, YamlValue value, ValueReader reader)
    {
        if (value is YamlScalar text)
        {
            draft.Posting.Experience = ReadText(text, reader);
        }
        else if (reader.Map(value) is { } map)
        {
            var months = new Draft();
            Table.Read(map, months, reader);
            draft.Posting.Experience = new Experience(months.Min, months.Max, null);
        }
    }

    private static Experience ReadText(YamlScalar value, ValueReader reader)
    {
        var text = value.Text.Trim();
        var experience = ExperienceText.Parse(text);
        if (experience is null)
        {
            reader.Report(
                PostingProblems.ExperienceUnclear, value,
                $"'{text}' is shown as it stands, but names no time",
                "Write it as '3–6 years'.");
        }

        return experience ?? new Experience(null, null, text);
    }

    public sealed class Draft
    {
        public int? Min { get; set; }

        public int? Max { get; set; }
    }
}
