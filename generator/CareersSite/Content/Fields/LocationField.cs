using CareersSite.Configuration;
using CareersSite.Yaml;

namespace CareersSite.Content.Fields;

/// <summary><c>location</c>: a text, a map, or a list of these.</summary>
public static class LocationField
{
    public static void Read(PostingDraft draft, YamlValue value, ValueReader reader) =>
        draft.Posting.Places = [.. ValueReader.List(value).Select(item => ReadOne(draft.Settings, item, reader)).OfType<Place>().Distinct()];

    private static Place? ReadOne(SiteSettings settings, YamlValue value, ValueReader reader) => value switch
    {
        YamlMap map => PlaceFields.Read(map, reader),
        _ => reader.Text(value) is { Length: > 0 } text ? PlaceText.Parse(text, settings.Places) : null,
    };
}
