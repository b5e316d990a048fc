using CareersSite.Content;
using CareersSite.Model;

namespace CareersSite.Commands.Listing;

/// <summary>A line of the list.</summary>
/// <param name="Posting">As far as it could be read; null where nothing could be.</param>
public sealed record ListedPosting(string File, ListedState State, Posting? Posting, int Errors, int Warnings)
{
    public int Problems => Errors + Warnings;

    public string Title => Posting?.Title ?? "";

    public string Department => Posting?.Department ?? "";

    public string Language => Posting?.Language ?? "";

    public string Date => Shown(Posting?.Date);

    public string Opens => Posting?.OpensSomeday == true ? "unknown" : Shown(Posting?.Opens);

    public string Closes => Shown(Posting?.ValidThrough);

    public IReadOnlyList<string> Places => [.. Posting?.Places.Select(place => place.Label).Where(label => label.Length > 0) ?? []];

    public string Remote => Posting?.Remote switch
    {
        RemoteWork.Hybrid => "hybrid",
        RemoteWork.Fully => "fully",
        _ => "no",
    };

    /// <summary>The places in a few words; where there is none, that the job is done from home.</summary>
    public string Place => Places.Count == 0 && Remote == "fully" ? "remote" : string.Join("; ", Places);

    /// <summary>A day as it is written, a time with the offset of the site's zone.</summary>
    private static string Shown(Moment? moment) => moment switch
    {
        null => "",
        { IsDay: true } day => day.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        { } time => time.Start.ToString("yyyy-MM-ddTHH:mmzzz", CultureInfo.InvariantCulture),
    };
}
