using System.Buffers;
using System.Buffers.Binary;
using System.Text.Json;
using CareersSite.Configuration;
using CareersSite.Feeds;
using CareersSite.Model;

namespace CareersSite.Search;

/// <summary>The file with which every search begins: facets, the words of titles and skills, and how the other files are cut.</summary>
internal static class FirstFile
{
    public const int Format = 2;

    public static byte[] Make(Edition edition, SiteSettings settings, IReadOnlyList<Facet> facets, KeyFiles keys)
    {
        var words = new IndexBytes();
        foreach (var word in keys.Words)
        {
            words.WriteWord(word);
        }

        var columns = new IndexBytes();
        foreach (var facet in facets)
        {
            facet.WriteColumn(columns);
        }

        var head = new ArrayBufferWriter<byte>();
        using (var json = FeedJson.WriterTo(head))
        {
            WriteHead(json, edition, settings, facets, keys);
        }

        var length = new byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(length, head.WrittenCount);
        return [.. length, .. head.WrittenSpan, .. columns.Span, .. words.Span, .. keys.Inline];
    }

    private static void WriteHead(Utf8JsonWriter json, Edition edition, SiteSettings settings, IReadOnlyList<Facet> facets, KeyFiles keys)
    {
        var layout = new SearchLayout(edition.Open.Count);
        json.WriteStartObject();
        json.WriteNumber("format", Format);
        json.WriteString("language", edition.Language);
        json.WriteNumber("count", layout.Count);
        json.WriteNumber("shards", layout.StartShards);
        json.WriteNumber("cards", layout.CardsInFile);
        json.WriteNumber("words", keys.Words.Count);
        WriteNumbers(json, "keys", keys.FirstWords);
        WriteNumbers(json, "front", Front(edition));
        json.WriteStartObject("synonyms");
        foreach (var (typed, meant) in Synonyms.Of(settings))
        {
            WriteTexts(json, typed, meant);
        }

        json.WriteEndObject();
        json.WriteStartArray("facets");
        foreach (var facet in facets)
        {
            Write(json, facet);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>The postings that the employer put first in lists, in their order; all others are there by their date, as in the index.</summary>
    private static IEnumerable<int> Front(Edition edition)
    {
        var numbers = edition.Newest.Index().ToDictionary(posting => posting.Item, posting => posting.Index);
        return edition.Open.TakeWhile(posting => posting.Posting.IsFeatured || posting.Posting.Weight is not null).Select(posting => numbers[posting]);
    }

    private static void Write(Utf8JsonWriter json, Facet facet)
    {
        json.WriteStartObject();
        json.WriteString("name", facet.Name);
        json.WriteNumber("weight", facet.Weight);
        json.WriteNumber("bits", facet.Bits);
        json.WriteStartArray("values");
        foreach (var value in facet.Values)
        {
            json.WriteStartArray();
            json.WriteStringValue(value.Slug);
            json.WriteStringValue(value.Label);
            json.WriteStringValue(value.OtherWords.Trim());
            if (value.LabelLanguage is { } language)
            {
                json.WriteStringValue(language);
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteStartArray("sets");
        foreach (var set in facet.Sets)
        {
            WriteNumbers(json, name: null, set);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteNumbers(Utf8JsonWriter json, string? name, IEnumerable<int> numbers)
    {
        if (name is not null)
        {
            json.WritePropertyName(name);
        }

        json.WriteStartArray();
        foreach (var number in numbers)
        {
            json.WriteNumberValue(number);
        }

        json.WriteEndArray();
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
