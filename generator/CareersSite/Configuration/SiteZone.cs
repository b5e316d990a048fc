namespace CareersSite.Configuration;

/// <summary>The zone in which the site's days begin and end, whatever the machine's own is.</summary>
public sealed class SiteZone(TimeZoneInfo zone)
{
    public static readonly SiteZone Utc = new(TimeZoneInfo.Utc);

    public string Id => zone.Id;

    /// <summary>The zone of an IANA name such as <c>Europe/Berlin</c>, or null where there is none.</summary>
    public static SiteZone? Find(string id) => IsName(id) && TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone) ? new SiteZone(zone) : null;

    /// <summary>The system looks a zone up as a file of that name, and would follow any path.</summary>
    private static bool IsName(string id) =>
        id.Split('/').All(part => part.Length > 0 && part.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-' or '+'));

    /// <summary>The first instant of a day here. Where clocks skip midnight, that is the first minute after the gap.</summary>
    public DateTimeOffset StartOf(DateOnly day) => At(day.ToDateTime(TimeOnly.MinValue));

    /// <summary>The instant of a clock time here; of two (clocks were put back) the earlier, in a gap the first after it.</summary>
    public DateTimeOffset At(DateTime local)
    {
        while (zone.IsInvalidTime(local))
        {
            local = local.AddMinutes(1);
        }

        var offset = zone.IsAmbiguousTime(local) ? zone.GetAmbiguousTimeOffsets(local).Max() : zone.GetUtcOffset(local);
        return new DateTimeOffset(local, offset);
    }

    public DateOnly DayOf(DateTimeOffset instant) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, zone).DateTime);

    public DateTimeOffset Here(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, zone);
}
