using System.Text.Json;
using CareersSite.Configuration;
using CareersSite.Content;
using CareersSite.Importing.Reading.Boards;
using CareersSite.Importing.Values;

namespace CareersSite.Importing.Reading.Schema;

/// <summary>schema.org's places as front matter names them.</summary>
internal sealed class JobPlaces(SiteSettings settings, string language)
{
    private static readonly string[] Keys = ["city", "region", "country", "postal_code", "street"];

    /// <summary>The value for <c>location</c>; null where none of the places says anything.</summary>
    /// <param name="places">One or several <c>Place</c>s, addresses or texts.</param>
    public FieldValue? Of(JsonElement places)
    {
        FieldValue[] values = [.. places.Items().Select(OfPlace).OfType<FieldValue>().DistinctBy(value => value.Shown)];
        return values.Length == 0 ? null : FieldValue.OneOrMore(values);
    }

    /// <summary>A <c>PostalAddress</c>; null where it is empty.</summary>
    public FieldValue? OfAddress(JsonElement address)
    {
        if (address.Text() is { } text)
        {
            return FieldValue.Text(text);
        }

        var country = address.Text("addressCountry", "name") ?? address.Text("addressCountry");
        string?[] parts =
        [
            address.Text("addressLocality"), address.Text("addressRegion"), country is null ? null : Countries.CodeOf(country) ?? country,
            address.Text("postalCode"), address.Text("streetAddress"),
        ];
        return parts.All(part => part is null) ? null : Known(parts) ?? Plain(parts) ?? (FieldValue)Map(parts);
    }

    private FieldValue? OfPlace(JsonElement place)
    {
        // Some leave out the place and write its address alone.
        var address = place.Has("address") ? place.At("address") : place;
        return OfAddress(address) ?? (place.Text("name") is { } name ? FieldValue.Text(name) : null);
    }

    /// <summary>The name of the place of <c>site.yml</c> that is this very one.</summary>
    private TextValue? Known(string?[] parts)
    {
        var name = settings.Places.Values.FirstOrDefault(place => PartsOf(place.In(language)).SequenceEqual(parts))?.Name;
        return name is null ? null : new TextValue(name);
    }

    /// <summary>"City, Region, Country", where that is read back as what it is.</summary>
    private TextValue? Plain(string?[] parts)
    {
        var hasComma = parts.Any(part => part?.Contains(',', StringComparison.Ordinal) == true);
        if (parts[0] is null || parts[3] is not null || parts[4] is not null || hasComma)
        {
            return null;
        }

        var country = parts[2] is { Length: 2 } code ? Countries.NameOf(code) : parts[2];
        var text = string.Join(", ", new[] { parts[0], parts[1], country }.OfType<string>());
        return PartsOf(PlaceText.Parse(text, settings)).SequenceEqual(parts) ? new TextValue(text) : null;
    }

    private static MapValue Map(string?[] parts) =>
        new([.. Keys.Zip(parts).Where(pair => pair.Second is not null).Select(pair => (pair.First, pair.Second!))]);

    private static IEnumerable<string?> PartsOf(Place place) => [place.City, place.Region, place.Country, place.PostalCode, place.Street];
}
