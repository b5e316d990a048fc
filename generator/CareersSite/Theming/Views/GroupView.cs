using CareersSite.Model;

namespace CareersSite.Theming.Views;

/// <summary>A department, a place, a kind of contract, or all remote work.</summary>
public static class GroupView
{
    public static readonly View<GroupModel> View = new View<GroupModel>("group", "A department, a place, a kind of contract, or all remote work.")
        .Text("title", "its name in the language of the page", group => group.Title)
        .Code("title_language", TextView.OtherLanguage, group => group.Group.TitleLanguage)
        .Text("summary", "what site.yml says of it, or null", group => group.Group.Summary)
        .Code("summary_language", TextView.OtherLanguage, group => group.Group.SummaryLanguage)
        .Url("url", "its page", group => group.Views.Href(group.Group.Address))
        .Number("count", "how many open jobs it has", group => group.Group.Postings.Count)
        .Code("kind", "which of these", group => group.Kind, "department", "place", "type", "remote")
        .Url("feed_url", "the JSON feed of its newest jobs, or null", group => group.FeedUrl);
}

public sealed class GroupModel(PostingGroup group, EditionViews views)
{
    public PostingGroup Group { get; } = group;

    public EditionViews Views { get; } = views;

    public string Title { get; } = views.Wording.Group(group);

    public string Kind => PageView.KindName(Group.Kind);

    public string? FeedUrl => Views.Settings.Feeds.Json && Group.Kind is GroupKind.Department or GroupKind.Place
        ? Views.Href(Permalinks.GroupFeed(Views.Edition.Prefix, Group.Kind, Group.Slug))
        : null;
}
