using CareersSite.Configuration;
using CareersSite.Diagnostics.Catalogue;
using CareersSite.Yaml;

namespace CareersSite.Content.Fields;

public static class MomentField
{
    public static Moment? Read(SiteZone zone, YamlValue value, ValueReader reader)
    {
        if (reader.Text(value) is not { } text)
        {
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
}
