using CareersSite.Model;
using CareersSite.Serving.Desk.Board;

namespace CareersSite.Serving.Desk.Charts;

/// <summary>The time in which one can apply for a job, as a bar; where its end is not known, the rest of the picture is a dashed line.</summary>
/// <param name="X">Places and lengths as SVG takes them.</param>
/// <param name="Rest">Where the dashed line begins; null where there is none.</param>
public sealed record Lifeline(string X, string Width, string? Rest, string Words)
{
    /// <summary>In percent of the picture; a job of one day can be seen.</summary>
    private const double Least = 0.9;

    /// <returns>Null where neither day is known, or where all of it lies outside of the picture.</returns>
    public static Lifeline? Of(DeskPosting posting, TimeScale scale)
    {
        var days = posting.Days;
        if ((days.First is null && days.Last is null) || days.First >= scale.To || days.Last < scale.From)
        {
            return null;
        }

        var known = days.Last?.AddDays(1) ?? Later(scale.Today, days.First ?? scale.Today);
        var (left, right) = (scale.Of(days.First ?? scale.From), scale.Of(known));
        left = Math.Min(left, 100 - Least);
        right = Math.Max(right, left + Least);
        return new Lifeline(TimeScale.Percent(left), TimeScale.Percent(right - left), days.Last is null ? TimeScale.Percent(right) : null, WordsOf(posting));
    }

    /// <summary>What the bar shows, for those who do not see it.</summary>
    public static string WordsOf(DeskPosting posting) => (posting.Days.First, posting.Days.Last) switch
    {
        (null, null) => posting.State == ListedState.Broken ? "dates are not known" : "no dates",
        ({ } first, null) => $"from {DayWords.Of(first)}, no closing day",
        (null, { } last) => $"until {DayWords.Of(last)}",
        ({ } first, { } last) => $"{DayWords.Of(first)} to {DayWords.Of(last)}",
    };

    private static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;
}
