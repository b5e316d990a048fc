using CareersSite.Markup;
using CareersSite.Model;

namespace CareersSite.Theming.Views;

/// <summary>The text of a content page.</summary>
public static class TextView
{
    public static readonly View<TextModel> View = new View<TextModel>()
        .Member("title", "its title", text => text.Source.Page.Title)
        .Member("html", "its text, ready made", text => ViewValue.Html(text.Source.Body(text.Views.Sink).Utf8))
        .Member("headings", "the headings of its text: a list of {id, text, level}", text => Headings(text.Source.Body(text.Views.Sink)))
        .Member("summary", "one or two sentences", text => text.Source.Summary(text.Views.Sink))
        .Member("updated_iso", "when it last changed, as 2026-11-22, or null", text => text.UpdatedIso)
        .Member("updated_text", "the same in words", text => text.UpdatedText)
        .Member("extra", "what the page says under 'extra'; a missing key is null", text => ExtraValues.Of(text.Source.Page.Extra));

    private static readonly View<Heading> HeadingView = new View<Heading>()
        .Member("id", "what a link to it holds after '#'", heading => heading.Id)
        .Member("text", "its words", heading => heading.Text)
        .Member("level", "2 to 6", heading => heading.Level);

    public static ViewValue Headings(Html html) => ViewValue.List(html.Headings, HeadingView.Of);
}

public sealed class TextModel(SiteText source, EditionViews views)
{
    public SiteText Source { get; } = source;

    public EditionViews Views { get; } = views;

    public string? UpdatedIso => Source.Page.Updated is { } updated ? updated.Start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    public string? UpdatedText => Source.Page.Updated is { } updated ? Views.Wording.Date(updated.Start) : null;
}
