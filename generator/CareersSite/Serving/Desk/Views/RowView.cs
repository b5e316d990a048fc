using CareersSite.Diagnostics;
using CareersSite.Model;
using CareersSite.Serving.Desk.Board;
using CareersSite.Serving.Desk.Charts;
using CareersSite.Theming;

namespace CareersSite.Serving.Desk.Views;

/// <summary>A posting as a line of the list, and as the head of its own page.</summary>
public sealed record RowModel(DeskPosting Posting, TimeScale Scale, DeskFrame Frame)
{
    public static readonly View<RowModel> View = new View<RowModel>()
        .Member("title", "its title, or the name of its file", row => row.Posting.Title)
        .Member("url", "its page of the desk", row => DeskPages.PostingHref(row.Posting.File))
        .Member("page_url", "its page of the site, or null", row => row.Posting.Placed is { } placed ? "/" + placed.Address.Path : null)
        .Member("file", "its file", row => row.Posting.File)
        .Member("file_link", "opens its file, or null", row => row.Frame.Links.Of(new SourcePlace(row.Posting.File)))
        .Member("state", "its state as a word of CSS", row => row.Posting.State.Name())
        .Member("state_text", "the same in words", row => row.Posting.State.Name().Replace('-', ' '))
        .Member("language", "its language, where the site has several", row => row.Language)
        .Member("about", "department and places", row => string.Join(" · ", row.About))
        .Member("next", "when it opens or closes", row => DayWords.Next(row.Posting))
        .Member("dates", "from when until when", row => Lifeline.WordsOf(row.Posting))
        .Member("life", "its bar in the picture: {x, width, rest}, or null", row => LifeOf(row))
        .Member("errors", "how many", row => row.Posting.Count(Severity.Error))
        .Member("warnings", "how many", row => row.Posting.Count(Severity.Warning));

    private string? Language => Frame.Site?.Editions.Count > 1 ? Posting.Language : null;

    private IEnumerable<string> About => new[] { Posting.Department }.Concat(Posting.Posting?.Places.Select(place => place.Label) ?? [])
        .Append(Posting.Posting?.Remote == Content.RemoteWork.Fully ? "remote" : "")
        .Where(text => text.Length > 0)
        .Distinct(StringComparer.Ordinal);

    private static ViewValue LifeOf(RowModel row) => Lifeline.Of(row.Posting, row.Scale) is { } life
        ? ViewValue.Map(new Dictionary<string, ViewValue> { ["x"] = life.X, ["width"] = life.Width, ["rest"] = life.Rest })
        : ViewValue.Nothing;
}
