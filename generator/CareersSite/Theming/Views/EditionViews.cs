using CareersSite.Configuration;
using CareersSite.Diagnostics;
using CareersSite.Model;
using CareersSite.Theming.Languages;

namespace CareersSite.Theming.Views;

/// <summary>What all pages of one language share: made once, read by every thread.</summary>
public sealed class EditionViews
{
    private readonly Dictionary<SitePosting, JobModel> _jobs;
    private readonly Dictionary<PostingGroup, ViewValue> _groups;
    private readonly Dictionary<PostingGroup, ViewValue> _links;

    public EditionViews(Site site, Edition edition, Theme theme, DiagnosticSink sink)
    {
        Site = site;
        Edition = edition;
        Theme = theme;
        Sink = sink;
        Wording = theme.Wordings[edition.Language];
        Translate = WordFunction.Of(Wording);
        Number = ViewValue.Function("number", ["number"], arguments =>
            int.TryParse(arguments[0], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? Wording.Number(number) : arguments[0]);
        Asset = AssetFunction.Of(theme.Assets, site.Permalinks.BasePath);
        RelativeUrl = ViewValue.Function("relative_url", ["path"], arguments => site.Permalinks.HrefFile(arguments[0] ?? ""));
        Picture = PictureFunction.Of(site);
        PageLink = Theming.Views.PageLink.Of(this);
        IconUrl = IconOf(site);
        Parameters = ViewValue.Strict(theme.ParametersIn(edition.Language));
        ParameterLanguages = ViewValue.Strict(theme.ParameterLanguagesIn(edition.Language));
        Menu = MenuEntry.Of(site, edition, sink);
        Feeds = FeedLinks.Of(this);
        _groups = edition.Groups.All.ToDictionary(group => group, group => GroupView.View.Of(new GroupModel(group, this)));
        _links = edition.Groups.All.ToDictionary(group => group, group => JobViews.Link.Of((Wording.Group(group), group.TitleLanguage, Href(group.Address))));
        _jobs = edition.Postings.ToDictionary(posting => posting, posting => new JobModel(posting, this));
        Departments = GroupsOf(edition.Groups.Departments);
        Places = GroupsOf(edition.Groups.Places);
        Types = GroupsOf(edition.Groups.Types);
    }

    public Site Site { get; }

    public Edition Edition { get; }

    public Theme Theme { get; }

    /// <summary>Takes what comes to light when a body is first made into HTML.</summary>
    public DiagnosticSink Sink { get; }

    public Wording Wording { get; }

    public ViewValue Translate { get; }

    /// <summary><c>number 1234</c>: the number as the language writes it.</summary>
    public ViewValue Number { get; }

    public ViewValue Asset { get; }

    public ViewValue RelativeUrl { get; }

    public ViewValue Picture { get; }

    /// <summary><c>page_link 'accessibility'</c>: the content page of that translation key in this language, as {title, url}, or null.</summary>
    public ViewValue PageLink { get; }

    public IReadOnlyList<MenuEntry> Menu { get; }

    public ViewValue Feeds { get; }

    public string IconUrl { get; }

    public ViewValue Departments { get; }

    public ViewValue Places { get; }

    public ViewValue Types { get; }

    public SiteSettings Settings => Site.Settings;

    public string Title => Settings.Title.In(Edition.Language);

    public string? Description => Settings.Description?.In(Edition.Language);

    /// <summary>Of the theme, as this language has them.</summary>
    public ViewValue Parameters { get; }

    /// <summary>By parameter, the language of a text that this language has not; else null.</summary>
    public ViewValue ParameterLanguages { get; }

    public string Href(Address address) => Site.Permalinks.Href(address);

    public ViewValue GroupOf(PostingGroup group) => _groups[group];

    /// <summary>A link to the page of a group; where there is none, its name alone.</summary>
    public ViewValue LinkTo(PostingGroup? group, string title, string? titleLanguage = null) =>
        group is null ? JobViews.Link.Of((title, titleLanguage, null)) : _links[group];

    public ViewValue Cards(IReadOnlyList<SitePosting> postings) => ViewValue.List(postings, posting => _jobs[posting].Card);

    public JobModel Job(SitePosting posting) => _jobs[posting];

    /// <summary>One of the words that the program itself says; a theme without it was reported when it was loaded.</summary>
    public string Say(string key, params ReadOnlySpan<(string Name, string? Value)> values) => Words.Fill(Wording.Words.Find("words." + key) ?? key, values);

    /// <summary>Without an icon that a page names, browsers ask the host for one and find nothing.</summary>
    private static string IconOf(Site site) => SiteIcons.Favicon(site) is { } icon ? site.Permalinks.HrefFile(icon) : "data:,";

    private ViewValue GroupsOf(IReadOnlyList<PostingGroup> groups) => ViewValue.List(groups, GroupOf);
}
