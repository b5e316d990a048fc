using CareersSite.Yaml;

namespace CareersSite.Configuration;

public static class SearchFields
{
    public static readonly FieldTable<SiteSettings> Table = new(
        "a search setting",
        new Field<SiteSettings>("synonyms", FieldType.MapOf(FieldType.TextOrList),
            "A word, and the words that it also stands for.", "{ sde: software engineer }", ReadSynonyms));

    public static void Read(SiteSettings site, YamlValue value, ValueReader reader)
    {
        if (reader.Map(value) is { } map)
        {
            Table.Read(map, site, reader);
        }
    }

    private static void ReadSynonyms(SiteSettings site, YamlValue value, ValueReader reader)
    {
        if (reader.Map(value) is { } map)
        {
            site.Synonyms = map.Entries.ToDictionary(entry => entry.Key.Text.Trim(), entry => reader.Texts(entry.Value), StringComparer.Ordinal);
        }
    }
}
