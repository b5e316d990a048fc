using System.Buffers;
using System.Text;
using CareersSite.Feeds;
using CareersSite.Model;
using CareersSite.Search;

namespace CareersSite.Theming.Views;

/// <summary>What the script of the search must know.</summary>
public static class SearchView
{
    /// <summary>The words of the theme that its script says, below this key.</summary>
    public const string SaidByScript = "search.said.";


    public static readonly View<EditionViews> View = new View<EditionViews>("search", "What the script of the search must know.")
        .Url("url", "the folder of its files", views => views.Href(Permalinks.Search(views.Edition.Prefix, "")))
        .Number("shards", "into how many files the words of the texts are cut", views => new SearchLayout(views.Edition.Open.Count).StartShards)
        .Text("words", "what its script says: the words of the theme under 'search.said', as JSON", WordsOfScript);

    private static string WordsOfScript(EditionViews views)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = FeedJson.WriterTo(bytes))
        {
            json.WriteStartObject();
            foreach (var (key, text) in views.Wording.Words.Below("words." + SaidByScript))
            {
                json.WriteString(key, text);
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }
}
