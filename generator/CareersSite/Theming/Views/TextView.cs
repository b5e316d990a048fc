using CareersSite.Markup;
using CareersSite.Model;

namespace CareersSite.Theming.Views;

/// <summary>The text of a content page.</summary>
public static class TextView
{
    /// <summary>What is said of the language of a text of <c>site.yml</c>.</summary>
    public const string OtherLanguage = "the code of its language where it is not that of the page; else null";

    public static readonly View<Heading> HeadingView = new View<Heading>("heading", "A heading of a text.")
        .Text("id", "what a link to it holds after '#'", heading => heading.Id)
        .Text("text", "its words", heading => heading.Text)
        .Number("level", "2 to 6", heading => heading.Level);

    public static readonly View<TextModel> View = new View<TextModel>("text", "The text of a content page, or that of the home page.")
        .Text("title", "its title", text => text.Source.Page.Title)
        .Html("html", "its text, ready made", text => ViewValue.Html(text.Source.Body(text.Views.Sink).Utf8))
        .List("headings", "the headings of its text", HeadingView, text => Headings(text.Source.Body(text.Views.Sink)))
        .Text("summary", "one or two sentences", text => text.Source.Summary(text.Views.Sink))
        .Date("updated_iso", "when it last changed, or null", text => text.UpdatedIso)
        .Text("updated_text", "the same in words", text => text.UpdatedText)
        .Map("extra", "what the page says under 'extra'; a missing key is null", text => ExtraValues.Of(text.Source.Page.Extra));

    public static ViewValue Headings(Html html) => ViewValue.List(html.Headings, HeadingView.Of);
}

public sealed class TextModel(SiteText source, EditionViews views)
{
    public SiteText Source { get; } = source;

    public EditionViews Views { get; } = views;

    public string? UpdatedIso => Source.Page.Updated is { } updated ? updated.Start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    public string? UpdatedText => Source.Page.Updated is { } updated ? Views.Wording.Date(updated.Start) : null;
}
