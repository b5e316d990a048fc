using CareersSite.Content;

namespace CareersSite.Feeds;

/// <summary>Dates as feeds and markup write them.</summary>
public static class FeedDates
{
    /// <summary>ISO 8601: a day stays a day, a time keeps its offset.</summary>
    public static string Iso(Moment moment) => moment.IsDay ? moment.Start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : Rfc3339(moment.Start);

    /// <summary>The last second at which something holds; a date alone would be read as UTC midnight, a day early for many.</summary>
    public static string IsoEnd(Moment moment) => Rfc3339(moment.IsDay ? moment.End.ToOffset(moment.Start.Offset).AddSeconds(-1) : moment.Start);

    public static string Rfc3339(DateTimeOffset instant) => instant.ToString("yyyy-MM-dd'T'HH:mm:ssK", CultureInfo.InvariantCulture);
}
