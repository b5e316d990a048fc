using CareersSite.Configuration;

namespace CareersSite.Content;

/// <summary>Days and times as people write them in front matter.</summary>
public static class MomentText
{
    private static readonly string[] Days = ["yyyy-MM-dd", "yyyy-M-d", "yyyy/MM/dd"];

    private static readonly string[] Times =
    [
        "yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-ddTHH:mm", "yyyy-MM-ddTHH:mm:ss", "yyyy-MM-ddTHH:mm:ss.FFFFFFF",
    ];

    private static readonly string[] TimesWithOffset =
    [
        "yyyy-MM-ddTHH:mmK", "yyyy-MM-ddTHH:mm:ssK", "yyyy-MM-ddTHH:mm:ss.FFFFFFFK",
        "yyyy-MM-dd HH:mmK", "yyyy-MM-dd HH:mm:ssK", "yyyy-MM-dd HH:mm K", "yyyy-MM-dd HH:mm:ss K", "yyyy-MM-dd HH:mm:ss zzz",
    ];

    /// <summary>
    /// A day or a time in ISO form, or with the month as a word; a time without an offset is one of <paramref name="zone"/>.
    /// Null for all else: a month and a day that could be taken for each other are never guessed.
    /// </summary>
    public static Moment? Parse(string text, SiteZone zone)
    {
        if (DateOnly.TryParseExact(text, Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return OfDay(day, zone);
        }

        if (DateTime.TryParseExact(text, Times, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local))
        {
            var here = zone.At(DateTime.SpecifyKind(local, DateTimeKind.Unspecified));
            return new Moment(here, here);
        }

        return DateTimeOffset.TryParseExact(text, TimesWithOffset, CultureInfo.InvariantCulture, DateTimeStyles.None, out var instant)
            ? new Moment(zone.Here(instant), zone.Here(instant))
            : ProseDate.Parse(text, zone);
    }

    public static Moment OfDay(DateOnly day, SiteZone zone) =>
        new(zone.StartOf(day), day == DateOnly.MaxValue ? DateTimeOffset.MaxValue : zone.StartOf(day.AddDays(1)));
}
