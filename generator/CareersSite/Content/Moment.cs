namespace CareersSite.Content;

/// <summary>A day in the site's zone, or one instant.</summary>
/// <param name="Start">The instant itself, or the first of the day.</param>
/// <param name="End">The instant itself, or the first of the next day.</param>
public readonly record struct Moment(DateTimeOffset Start, DateTimeOffset End)
{
    public bool IsDay => End > Start;

    /// <summary>The day in the zone in which it was written.</summary>
    public DateOnly Day => DateOnly.FromDateTime(Start.DateTime);
}
