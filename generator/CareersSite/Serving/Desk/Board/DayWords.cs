using CareersSite.Model;

namespace CareersSite.Serving.Desk.Board;

/// <summary>Days in the words of the desk.</summary>
public static class DayWords
{
    /// <summary><c>22 Nov 2026</c>.</summary>
    public static string Of(DateOnly day) => day.ToString("d MMM yyyy", CultureInfo.InvariantCulture);

    public static string WithWeekday(DateOnly day) => day.ToString("dddd, d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>What comes next for a posting: when it opens or closes, or how long ago it closed.</summary>
    public static string Next(DeskPosting posting) => (posting.State, posting.Days) switch
    {
        (ListedState.Upcoming, { Ahead: { } ahead }) => $"opens {Ahead(ahead)}",
        (ListedState.Upcoming, _) => "opens some day",
        (ListedState.Draft, { Left: null }) or (ListedState.Broken, { Left: null }) => "",
        (_, { Left: null }) => "no closing day",
        (_, { Left: { } left and < 0 }) => $"closed {Ago(-left)}",
        (_, { Left: { } left }) => $"closes {Ahead(left)}",
    };

    private static string Ahead(int days) => days switch
    {
        <= 0 => "today",
        1 => "tomorrow",
        _ => string.Create(CultureInfo.InvariantCulture, $"in {days:N0} days"),
    };

    private static string Ago(int days) => days == 1 ? "yesterday" : string.Create(CultureInfo.InvariantCulture, $"{days:N0} days ago");
}
