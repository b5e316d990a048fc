using CareersSite.Configuration;

namespace CareersSite.Content;

/// <summary>A place written as a text: a name that <c>site.yml</c> knows, or <c>City, Region, Country</c>.</summary>
public static class PlaceText
{
    /// <summary>States of the USA whose code or name is a country's too, so that "Wilmington, DE" names no country for sure.</summary>
    private static readonly HashSet<string> StatesLikeCountries = new(StringComparer.OrdinalIgnoreCase)
    {
        "AL", "AR", "AZ", "CA", "CO", "DE", "GA", "ID", "IL", "IN", "KY", "LA", "MA", "MD", "ME", "MN", "MO", "MS", "MT", "NC", "NE", "PA", "SC", "SD", "TN",
        "VA", "Georgia",
    };

    public static Place Parse(string text, SiteSettings settings)
    {
        if (settings.Places.TryGetValue(text, out var place) || settings.PlacesByTitle.TryGetValue(text, out place))
        {
            return place;
        }

        var parts = text.Split(',', StringSplitOptions.TrimEntries);
        return parts switch
        {
            [var one] => Countries.CodeOf(one) is { } country && one.Length > 2 ? new Place { Country = country } : new Place { City = one },
            [var city, var last] => StatesLikeCountries.Contains(last) || Countries.CodeOf(last) is not { } country
                ? new Place { City = Filled(city), Region = Filled(last) }
                : new Place { City = Filled(city), Country = country },
            [var city, var region, var last] when Countries.CodeOf(last) is { } country =>
                new Place { City = Filled(city), Region = Filled(region), Country = country },
            _ => new Place { City = text },
        };
    }

    private static string? Filled(string part) => part.Length > 0 ? part : null;
}
