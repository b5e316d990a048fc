namespace CareersSite.Model;

public enum PageKind
{
    Home,
    Jobs,
    Posting,
    Department,
    Place,
    Type,
    Remote,
    Content,
    NotFound,
    Redirect,
}

/// <summary>A page that there will be.</summary>
/// <param name="Source">The file that an editor would open to change it.</param>
public abstract record SitePage(PageKind Kind, Edition Edition, Address Address, string Source)
{
    /// <summary>Whether search engines should show it, and the sitemap name it.</summary>
    public virtual bool IsIndexed => true;
}

public sealed record HomePage(Edition Edition, string Source) : SitePage(PageKind.Home, Edition, Permalinks.Home(Edition.Prefix), Source);

/// <summary>One page of the list of all open postings, or of those of a group.</summary>
/// <param name="Group">Null: all.</param>
/// <param name="Number">From 1.</param>
/// <param name="Count">How many pages the list has.</param>
public sealed record ListPage(PageKind Kind, Edition Edition, PostingGroup? Group, int Number, int Count, string Source)
    : SitePage(Kind, Edition, AddressOf(Edition, Group, Number), Source)
{
    public Address? Previous => Number > 1 ? AddressOf(Edition, Group, Number - 1) : null;

    public Address? Next => Number < Count ? AddressOf(Edition, Group, Number + 1) : null;

    public IReadOnlyList<SitePosting> All => Group?.Postings ?? Edition.Open;

    private static Address AddressOf(Edition edition, PostingGroup? group, int number) => group is null
        ? Permalinks.JobList(edition.Prefix, number)
        : Permalinks.Group(edition.Prefix, group.Kind, group.Slug, number);
}

public sealed record PostingPage(Edition Edition, SitePosting Posting) : SitePage(PageKind.Posting, Edition, Posting.Address, Posting.Posting.File)
{
    public override bool IsIndexed => Posting.IsOpen;
}

public sealed record ContentTextPage(Edition Edition, SiteText Text) : SitePage(PageKind.Content, Edition, Text.Address, Text.Page.File);

public sealed record NotFoundPage(Edition Edition, string Source) : SitePage(PageKind.NotFound, Edition, Permalinks.NotFound, Source)
{
    public override bool IsIndexed => false;
}

public sealed record RedirectPage(Edition Edition, Address Address, Address Target, string Source) : SitePage(PageKind.Redirect, Edition, Address, Source)
{
    public override bool IsIndexed => false;
}
