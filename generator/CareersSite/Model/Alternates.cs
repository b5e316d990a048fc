namespace CareersSite.Model;

/// <summary>The same page in the languages of the site.</summary>
public static class Alternates
{
    /// <summary>One a language, in the order of <c>languages</c>; null where that language has no such page.</summary>
    public static IEnumerable<(Edition Edition, Address? Address)> Of(Site site, SitePage page) =>
        site.Editions.Select(edition => (edition, edition == page.Edition ? page.Address : In(edition, site, page)));

    private static Address? In(Edition edition, Site site, SitePage page) => page switch
    {
        HomePage => Permalinks.Home(edition.Prefix),
        ListPage { Group: null, Number: 1 } => Permalinks.JobList(edition.Prefix),
        ListPage { Group: { } group, Number: 1 } => edition.Groups.Find(group.Kind, group.Slug)?.Address,
        PostingPage posting => AddressIn(edition, site.Translations.Of(posting.Posting.Posting), other => other.Edition, other => other.Posting.Address),
        ContentTextPage text => AddressIn(edition, site.Translations.Of(text.Text.Page), other => other.Edition, other => other.Text.Address),
        _ => null,
    };

    private static Address? AddressIn<T>(Edition edition, IReadOnlyList<T> translations, Func<T, Edition> editionOf, Func<T, Address> addressOf)
    {
        foreach (var translation in translations)
        {
            if (editionOf(translation) == edition)
            {
                return addressOf(translation);
            }
        }

        return null;
    }
}
