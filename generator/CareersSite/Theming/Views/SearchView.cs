using System.Buffers;
using System.Text;
using CareersSite.Feeds;
using CareersSite.Model;
using CareersSite.Search;

namespace CareersSite.Theming.Views;

/// <summary>What the script of the search must know.</summary>
public static class SearchView
{
    private const string Words = "words.search.said.";

    public static readonly View<EditionViews> View = new View<EditionViews>()
        .Member("url", "the folder of its files", views => views.Href(Permalinks.Search(views.Edition.Prefix, "")))
        .Member("shards", "into how many files the words of the texts are cut", views => new SearchLayout(views.Edition.Open.Count).StartShards)
        .Member("words", "what its script says: the words of the theme under 'search.said', as JSON", SaidByScript);

    private static ViewValue SaidByScript(EditionViews views)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = FeedJson.WriterTo(bytes))
        {
            json.WriteStartObject();
            foreach (var (key, text) in views.Wording.Words.Below(Words))
            {
                json.WriteString(key, text);
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }
}
