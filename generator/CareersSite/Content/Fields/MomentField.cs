using CareersSite.Configuration;
using CareersSite.Diagnostics.Catalogue;
using CareersSite.Yaml;

namespace CareersSite.Content.Fields;

/// <summary>A day or a time.</summary>
public static class MomentField
{
    /// <summary>What people write while they do not know the day.</summary>
    private static readonly string[] NotKnown =
        ["tbd", "tba", "tbc", "to be determined", "to be announced", "to be confirmed", "n/a", "none", "?", "an upcoming date", "open until filled", "until filled", "ongoing", "rolling"];

    public static Moment? Read(SiteZone zone, YamlValue value, ValueReader reader)
    {
        if (reader.Text(value) is not { } text)
        {
            return null;
        }

        if (IsNotKnown(text))
        {
            reader.Report(
                PostingProblems.DateNotKnown, value,
                $"'{text}' is no day, so this is read as if the line were not there",
                "Write the day when it is known: 2027-01-31.");
            return null;
        }

        var moment = MomentText.Parse(text, zone);
        if (moment is null)
        {
            reader.Report(
                PostingProblems.BadDate,
                value,
                $"'{text}' cannot be read as a day without guessing",
                "Write year, month, day: 2027-01-31, or with a time: 2027-01-31 17:00. Leave the line out while the day is not known.");
        }

        return moment;
    }

    /// <summary><c>opens</c>: a day that is not known keeps the posting from being shown, for it is not open yet.</summary>
    public static void ReadOpens(PostingDraft draft, YamlValue value, ValueReader reader)
    {
        if (value is YamlScalar { Text: var text } && IsNotKnown(text.Trim()))
        {
            draft.Posting.OpensSomeday = true;
            reader.Report(
                PostingProblems.DateNotKnown, value,
                $"'{text.Trim()}' is no day, so the posting waits",
                "Write the day when it is known: 2027-01-31.");
        }
        else
        {
            draft.Posting.Opens = Read(draft.Settings.Zone, value, reader);
        }
    }

    private static bool IsNotKnown(string text) => NotKnown.Contains(text, StringComparer.OrdinalIgnoreCase);
}
