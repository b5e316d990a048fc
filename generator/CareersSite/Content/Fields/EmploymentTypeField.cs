using CareersSite.Diagnostics.Catalogue;
using CareersSite.Yaml;

namespace CareersSite.Content.Fields;

public static class EmploymentTypeField
{
    /// <summary>The codes are proposals: each has many other spellings, and a text may name several.</summary>
    public static FieldType Type =>
        FieldType.ListOf(FieldType.OneOf([.. EmploymentTypes.Codes]) with { Words = "text", TakesOthers = true });

    public static void Read(PostingDraft draft, YamlValue value, ValueReader reader)
    {
        var types = new List<EmploymentType>();
        foreach (var text in reader.Texts(value))
        {
            if (EmploymentTypes.Parse(text) is { } type)
            {
                types.Add(type);
            }
            else
            {
                reader.Report(
                    PostingProblems.BadChoice,
                    value,
                    $"'{text}' is not a kind of contract that is known here",
                    $"Write one of {string.Join(", ", EmploymentTypes.Codes)}.");
            }
        }

        draft.Posting.EmploymentTypes = [.. types.Distinct()];
    }
}
