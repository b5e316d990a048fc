using CareersSite.Model;

namespace CareersSite.Theming.Views;

/// <summary>The feeds of one language that its pages name.</summary>
internal static class FeedLinks
{
    public static ViewValue Of(EditionViews views) => ViewValue.List([.. All(views)], SiteView.FeedView.Of);

    private static IEnumerable<(string Title, string? Language, string Url, string Mime)> All(EditionViews views)
    {
        var (feeds, prefix) = (views.Settings.Feeds, views.Edition.Prefix);
        var language = views.Settings.Title.OtherThan(views.Edition.Language);
        if (feeds.Json)
        {
            yield return ($"{views.Title} (JSON Feed)", language, views.Href(Permalinks.JsonFeed(prefix)), "application/feed+json");
        }

        if (feeds.Atom)
        {
            yield return ($"{views.Title} (Atom)", language, views.Href(Permalinks.AtomFeed(prefix)), "application/atom+xml");
        }
    }
}
