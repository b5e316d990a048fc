using CareersSite.Configuration;
using CareersSite.Content;
using CareersSite.Model;

namespace CareersSite.Serving.Desk.Board;

/// <summary>The first and the last day on which one can apply, in the zone of the site; null where it is not known.</summary>
public sealed record DeskDays(DateOnly? First, DateOnly? Last, DateOnly Today)
{
    public static DeskDays Of(Posting? posting, SiteZone zone, DateTimeOffset now) => new(
        posting is null ? null : FirstOf(posting, zone),
        posting?.ValidThrough is not { } end ? null : end.IsDay ? end.Day : zone.DayOf(end.Start),
        zone.DayOf(now));

    /// <summary>Days until the last one; below 0 where it has passed.</summary>
    public int? Left => Last?.DayNumber - Today.DayNumber;

    /// <summary>Days until the first one; below 0 where it has passed.</summary>
    public int? Ahead => First?.DayNumber - Today.DayNumber;

    private static DateOnly? FirstOf(Posting posting, SiteZone zone) =>
        !posting.OpensSomeday && PostingStates.OpensAt(posting) is var opens && opens > DateTimeOffset.MinValue ? zone.DayOf(opens) : null;
}
