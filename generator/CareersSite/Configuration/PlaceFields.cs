using CareersSite.Diagnostics.Catalogue;
using CareersSite.Yaml;

namespace CareersSite.Configuration;

/// <summary>The keys of a place, in <c>site.yml</c> and in a posting.</summary>
public static class PlaceFields
{
    public static readonly FieldTable<Place> Table = new(
        "a field of a place",
        new("city", FieldType.Text, "The town.", "Berlin",
            (place, value, reader) => place.City = reader.Text(value)),
        new("region", FieldType.Text, "The state, province or county.", "BE",
            (place, value, reader) => place.Region = reader.Text(value)),
        new("country", FieldType.Text, "The country, by its two-letter code or its English name.", "DE", ReadCountry),
        new("postal_code", FieldType.Text, "The postal code.", "\"10115\"",
            (place, value, reader) => place.PostalCode = reader.Text(value)),
        new("street", FieldType.Text, "Street and number.", "Invalidenstraße 1",
            (place, value, reader) => place.Street = reader.Text(value)));

    public static Place Read(YamlMap map, ValueReader reader, string? name = null)
    {
        var place = new Place { Name = name };
        Table.Read(map, place, reader);
        return place;
    }

    private static void ReadCountry(Place place, YamlValue value, ValueReader reader)
    {
        if (reader.Text(value) is not { } text)
        {
            return;
        }

        place.Country = Countries.CodeOf(text);
        if (place.Country is null)
        {
            reader.Report(
                SettingsProblems.UnknownCountry,
                value,
                $"'{text}' is not a country that is known here",
                "Write its two-letter code, such as 'DE' or 'IN'.");
        }
    }
}
