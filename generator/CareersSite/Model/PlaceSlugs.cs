using CareersSite.Configuration;
using CareersSite.Content;

namespace CareersSite.Model;

/// <summary>The slugs of places: the town's name, with region and country where towns of one name lie in several.</summary>
public sealed class PlaceSlugs
{
    private readonly HashSet<string> _shared;

    /// <summary>Thousands of postings name the same dozens of places.</summary>
    private readonly Dictionary<(string Key, string? Region, string? Country), string> _known;

    public PlaceSlugs(IEnumerable<Place> places)
    {
        var distinct = places.Select(NameOf).Distinct().ToArray();
        _shared = distinct
            .Where(place => place.Country is not null)
            .GroupBy(place => Slug.Of(place.Key))
            .Where(same => same.Select(place => (place.Country, place.Region)).Distinct().Count() > 1)
            .Where(same => same.Select(place => place.Country).Distinct().Count() > 1 || same.All(place => place.Region is not null))
            .Select(same => same.Key)
            .ToHashSet(StringComparer.Ordinal);
        _known = distinct.ToDictionary(place => place, Make);
    }

    public string Of(Place place) => _known.TryGetValue(NameOf(place), out var slug) ? slug : Make(NameOf(place));

    private string Make((string Key, string? Region, string? Country) place)
    {
        var slug = Slug.Of(place.Key);
        return place.Country is not null && _shared.Contains(slug) ? Slug.Of($"{place.Key} {place.Region} {place.Country}") : slug;
    }

    private static (string Key, string? Region, string? Country) NameOf(Place place) => (place.Key, place.Region, place.Country);
}
