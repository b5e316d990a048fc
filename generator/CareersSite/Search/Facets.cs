using CareersSite.Content;
using CareersSite.Model;

namespace CareersSite.Search;

/// <summary>The ways to narrow down the postings of one language.</summary>
internal static class Facets
{
    private const int DepartmentWeight = 7;
    private const int PlaceWeight = 9;
    private const int CountryWeight = 6;
    private const int RemoteWeight = 6;
    private const int TypeWeight = 5;

    /// <param name="postings">In the order in which the index numbers them.</param>
    public static IReadOnlyList<Facet> Of(Edition edition, IReadOnlyList<SitePosting> postings, IFacetNames names)
    {
        Facet[] facets =
        [
            Grouped("department", DepartmentWeight, edition.Groups.Departments, names, out var departments),
            Grouped("location", PlaceWeight, edition.Groups.Places, names, out var places),
            Countries(edition, names, out var countries),
            new("remote", RemoteWeight, [.. RemoteKinds.Select(kind => new FacetValue(Slug(kind), names.Remote(kind)!, Slug(kind)))]),
            Grouped("type", TypeWeight, edition.Groups.Types, names, out var types),
        ];
        foreach (var posting in postings.Select(posting => posting.Posting))
        {
            facets[0].Add(edition.Groups.DepartmentOf(posting) is { } department ? [departments[department]] : []);
            facets[1].Add(posting.Places.Select(edition.Groups.PlaceOf).OfType<PostingGroup>().Select(place => places[place]));
            facets[2].Add(CountriesOf(posting).Select(country => countries[country]));
            facets[3].Add(RemoteKinds.Index().Where(kind => kind.Item == posting.Remote).Select(kind => kind.Index));
            facets[4].Add(posting.EmploymentTypes.Select(edition.Groups.TypeOf).OfType<PostingGroup>().Select(type => types[type]));
        }

        return facets;
    }

    private static RemoteWork[] RemoteKinds { get; } = [RemoteWork.Fully, RemoteWork.Hybrid];

    private static Facet Grouped(
        string name, int weight, IReadOnlyList<PostingGroup> groups, IFacetNames names, out Dictionary<PostingGroup, int> numbers)
    {
        numbers = groups.Index().ToDictionary(group => group.Item, group => group.Index);
        return new Facet(name, weight, [.. groups.Select(group => new FacetValue(group.Slug, names.Group(group), OtherWords(group), group.TitleLanguage))]);
    }

    private static string OtherWords(PostingGroup group) => group switch
    {
        { Place: { } place } => $"{place.Name} {place.City} {place.Region}",
        { Kind: GroupKind.Type } => group.Title.Replace('_', ' '),
        _ => "",
    };

    private static Facet Countries(Edition edition, IFacetNames names, out Dictionary<string, int> numbers)
    {
        var all = edition.Open.SelectMany(posting => CountriesOf(posting.Posting)).Distinct(StringComparer.Ordinal)
            .Select(code => (Code: code, Label: names.Country(code)))
            .OrderBy(country => Folding.Fold(country.Label).ToUpperInvariant() + "\0" + country.Code, StringComparer.Ordinal)
            .ToArray();
        numbers = all.Index().ToDictionary(country => country.Item.Code, country => country.Index, StringComparer.Ordinal);
        return new Facet("country", CountryWeight, [.. all.Select(country => new FacetValue(country.Code.ToLowerInvariant(), country.Label, country.Code))]);
    }

    private static IEnumerable<string> CountriesOf(Posting posting) => posting.Places.Select(place => place.Country).OfType<string>().Concat(posting.RemoteCountries);

    private static string Slug(RemoteWork kind) => kind.ToString().ToLowerInvariant();
}
