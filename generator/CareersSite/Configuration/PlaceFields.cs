using CareersSite.Diagnostics.Catalogue;
using CareersSite.Yaml;

namespace CareersSite.Configuration;

/// <summary>The keys of a place, in <c>site.yml</c> and in a posting.</summary>
public static class PlaceFields
{
    private static readonly Field<Place> Country =
        new("country", FieldType.Text, "The country, by its two-letter code or its English name.", "DE", ReadCountry);

    private static readonly Field<Place> PostalCode =
        new("postal_code", FieldType.Text, "The postal code.", "\"10115\"", (place, value, reader) => place.PostalCode = reader.Text(value));

    private static readonly Field<Place> Street =
        new("street", FieldType.Text, "Street and number.", "Invalidenstraße 1", (place, value, reader) => place.Street = reader.Text(value));

    /// <summary>Those of a place that a posting describes.</summary>
    public static readonly FieldTable<Place> Table = new(
        "a field of a place",
        new("city", FieldType.Text, "The town.", "Berlin", (place, value, reader) => place.City = reader.Text(value)),
        new("region", FieldType.Text, "The state, province or county.", "BE", (place, value, reader) => place.Region = reader.Text(value)),
        Country,
        PostalCode,
        Street);

    /// <summary>Those of a place of <c>site.yml</c>, which serves postings in all languages.</summary>
    public static readonly FieldTable<Place> OfSite = new(
        "a field of a place",
        new("title", FieldType.TextByLanguage, "What the place is called, where that is not its name here.", "{ en: Munich, de: München }",
            (place, value, reader) => place.Words!.Title = LocalTextField.Read(value, reader)),
        new("city", FieldType.TextByLanguage, "The town.", "{ en: Munich, de: München }",
            (place, value, reader) => place.Words!.City = LocalTextField.Read(value, reader)),
        new("region", FieldType.TextByLanguage, "The state, province or county.", "BY",
            (place, value, reader) => place.Words!.Region = LocalTextField.Read(value, reader)),
        Country,
        PostalCode,
        Street);

    public static Place Read(YamlMap map, ValueReader reader)
    {
        var place = new Place();
        Table.Read(map, place, reader);
        return place;
    }

    public static Place ReadOfSite(string name, YamlMap map, ValueReader reader)
    {
        var words = new PlaceWords();
        var place = new Place { Name = name, Words = words };
        OfSite.Read(map, place, reader);

        // A place that has the name of its town is called as the town is, in every language.
        words.Title ??= words.City is { IsTranslated: true } city && city.All.Contains(name, StringComparer.Ordinal) ? city : null;
        (place.Title, place.City, place.Region) = (words.Title?.First, words.City?.First, words.Region?.First);
        place.Words = words.All.Any(text => text.NamesLanguage) ? words : null;
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
