using CareersSite.Configuration;
using CareersSite.Content;

namespace CareersSite.Model;

/// <summary>Where a posting stands in its life. It comes from the dates and the clock, never by hand.</summary>
public enum PostingState
{
    Draft,
    Upcoming,
    Open,
    ClosingSoon,
    Closed,
}

public static class PostingStates
{
    public static PostingState StateOf(Posting posting, SiteSettings settings, DateTimeOffset now)
    {
        if (posting.IsDraft)
        {
            return PostingState.Draft;
        }

        if (posting.ValidThrough is { } end)
        {
            if (end.End <= now)
            {
                return PostingState.Closed;
            }

            if (!posting.OpensSomeday && OpensAt(posting) <= now && end.End - now <= settings.ClosingSoon)
            {
                return PostingState.ClosingSoon;
            }
        }

        return posting.OpensSomeday || OpensAt(posting) > now ? PostingState.Upcoming : PostingState.Open;
    }

    /// <summary>The first instant at which it is shown; a date to come acts as <c>opens</c>.</summary>
    public static DateTimeOffset OpensAt(Posting posting)
    {
        var opens = posting.Opens?.Start ?? DateTimeOffset.MinValue;
        var date = posting.Date?.Start ?? DateTimeOffset.MinValue;
        return opens > date ? opens : date;
    }

    /// <summary>Whether one can apply: open, or closing soon.</summary>
    public static bool IsOpen(this PostingState state) => state is PostingState.Open or PostingState.ClosingSoon;
}
