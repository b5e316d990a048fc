using CareersSite.Content;
using CareersSite.Importing.Documents;

namespace CareersSite.Importing.Words;

/// <summary>A fact as people write it: <c>Pay: €60,000 a year</c>.</summary>
/// <param name="Fields">What the label can mean, the likeliest first.</param>
/// <param name="Value">What stands after the colon; blank where that follows below.</param>
internal sealed record LabelledText(IReadOnlyList<string> Fields, string Label, RichText Value)
{
    private const int LongestLabel = 45;

    /// <summary>The fact that a line states, or null.</summary>
    public static LabelledText? Parse(RichText text)
    {
        var colon = text.Plain.AsSpan(0, Math.Min(text.Plain.Length, LongestLabel)).IndexOfAny(':', '：', '\t');
        if (colon <= 0)
        {
            return null;
        }

        var label = text.Plain[..colon].Trim(' ', '*', '_');
        return FieldsOf(label) is { Count: > 0 } fields ? new LabelledText(fields, label, text.From(colon + 1).Trim('*')) : null;
    }

    /// <summary>What a label means: a word of the table, or the name of a field of ours.</summary>
    public static IReadOnlyList<string> FieldsOf(string label)
    {
        if (ImportWords.FieldsOf(label) is { Count: > 0 } known)
        {
            return known;
        }

        return PostingFields.Table.Find(WordKey.Of(label).Replace(' ', '_')) is { } field ? [field.Name] : [];
    }
}
