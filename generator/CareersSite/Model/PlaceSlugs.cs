using CareersSite.Configuration;
using CareersSite.Content;

namespace CareersSite.Model;

/// <summary>The slugs of places: the town's name, with region and country where towns of one name lie in several.</summary>
public sealed class PlaceSlugs(IEnumerable<Place> places)
{
    private readonly HashSet<string> _shared = places
        .Where(place => place.Country is not null)
        .GroupBy(place => Slug.Of(place.Key))
        .Where(same => same.Select(place => (place.Country, place.Region)).Distinct().Count() > 1)
        .Where(same => same.Select(place => place.Country).Distinct().Count() > 1 || same.All(place => place.Region is not null))
        .Select(same => same.Key)
        .ToHashSet(StringComparer.Ordinal);

    public string Of(Place place)
    {
        var slug = Slug.Of(place.Key);
        return place.Country is not null && _shared.Contains(slug) ? Slug.Of($"{place.Key} {place.Region} {place.Country}") : slug;
    }
}
