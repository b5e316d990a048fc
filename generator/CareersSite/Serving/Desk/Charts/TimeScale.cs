using CareersSite.Serving.Desk.Board;

namespace CareersSite.Serving.Desk.Charts;

/// <summary>Days as places between the left and the right of a picture.</summary>
public sealed class TimeScale
{
    private const int MostBack = 120;
    private const int LeastBack = 30;
    private const int MostAhead = 270;
    private const int LeastAhead = 90;
    private const int MostTicks = 9;

    /// <summary>What is written at a tick so far to the right would be cut off.</summary>
    private const double LastLabel = 93;

    private static readonly int[] Steps = [1, 2, 3, 6];

    private TimeScale(DateOnly from, DateOnly to, DateOnly today)
    {
        (From, To, Today) = (from, to, today);
        Ticks = [.. MakeTicks()];
    }

    /// <summary>The first of a month.</summary>
    public DateOnly From { get; }

    /// <summary>The first of a month; the picture ends before it.</summary>
    public DateOnly To { get; }

    public DateOnly Today { get; }

    public IReadOnlyList<TimeTick> Ticks { get; }

    /// <summary>Wide enough for most of what is near, never for what is years away.</summary>
    public static TimeScale Of(DateOnly today, IEnumerable<DeskPosting> postings)
    {
        var (first, last) = (today.AddDays(-LeastBack), today.AddDays(LeastAhead));
        foreach (var days in postings.Select(posting => posting.Days))
        {
            first = days.First is { } opens && opens < first ? opens : first;
            last = days.Last is { } closes && closes > last ? closes : last;
        }

        first = Later(first, today.AddDays(-MostBack));
        last = Earlier(last, today.AddDays(MostAhead));
        return new TimeScale(MonthOf(first), MonthOf(last).AddMonths(1), today);
    }

    /// <summary>From 0 to 100; what lies outside is at the edge.</summary>
    public double Of(DateOnly day) => Math.Clamp(100d * (day.DayNumber - From.DayNumber) / (To.DayNumber - From.DayNumber), 0, 100);

    /// <summary>A place or a length as SVG takes it.</summary>
    public static string Percent(double value) => value.ToString("0.##", CultureInfo.InvariantCulture) + "%";

    private IEnumerable<TimeTick> MakeTicks()
    {
        var months = ((To.Year - From.Year) * 12) + To.Month - From.Month;
        var step = Steps.First(step => step == Steps[^1] || months / step < MostTicks);
        for (var month = From; month < To; month = month.AddMonths(1))
        {
            if ((month.Month - 1) % step == 0)
            {
                var at = Of(month);
                yield return new TimeTick(Percent(at), at <= LastLabel ? Label(month) : "");
            }
        }
    }

    private static string Label(DateOnly month) => month.ToString(month.Month == 1 ? "yyyy" : "MMM", CultureInfo.InvariantCulture);

    private static DateOnly MonthOf(DateOnly day) => new(day.Year, day.Month, 1);

    private static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;

    private static DateOnly Earlier(DateOnly a, DateOnly b) => a < b ? a : b;
}

/// <summary>The beginning of a month in a picture.</summary>
public sealed record TimeTick(string X, string Label);
