using CareersSite.Configuration;
using CareersSite.Yaml;

namespace CareersSite.Content.Fields;

/// <summary><c>location</c>: a text, a map, or a list of these; a text may name several places, set apart by semicolons.</summary>
public static class LocationField
{
    /// <summary>How people say "from home" where a place is asked for.</summary>
    private static readonly string[] FromHome = ["remote", "virtual", "anywhere", "home office", "homeoffice", "work from home"];

    public static void Read(PostingDraft draft, YamlValue value, ValueReader reader) =>
        draft.Posting.Places = [.. ValueReader.List(value).SelectMany(item => ReadOne(draft, item, reader)).Distinct()];

    private static IEnumerable<Place> ReadOne(PostingDraft draft, YamlValue value, ValueReader reader)
    {
        if (value is YamlMap map)
        {
            return [PlaceFields.Read(map, reader)];
        }

        return reader.Text(value) is { Length: > 0 } text ? ReadText(draft, text) : [];
    }

    private static IEnumerable<Place> ReadText(PostingDraft draft, string text)
    {
        foreach (var part in text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (FromHome.Any(word => part.StartsWith(word, StringComparison.OrdinalIgnoreCase)) && !draft.Settings.Places.ContainsKey(part))
            {
                draft.IsRemoteByPlace = true;
            }
            else
            {
                yield return PlaceText.Parse(part, draft.Settings);
            }
        }
    }
}
