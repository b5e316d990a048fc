using CareersSite.Search;

namespace CareersSite.Browser.Tests.Search;

/// <summary>The generator and the script cut texts into the same words.</summary>
public sealed class WordsTests(OpenSearch search) : IClassFixture<OpenSearch>
{
    private const string Cut = """
        async texts => {
            const { cut } = await import('/scripts/search-words.js');
            return texts.map(text => [...new Set(cut(text).flat())].sort().join(' '));
        }
        """;

    [Theory]
    [InlineData("Senior Backend-Engineer", "backend backendengineer engineer senior")]
    [InlineData("C#, C++ and F#", "and c# c++ f#")]
    [InlineData("ASP.NET on .NET 8", ".net 8 asp aspnet net on")]
    [InlineData("Node.js R&D SDE-1", "1 js node nodejs rd sde sde1")]
    [InlineData("It's the crew’s", "crew crews it its the")]
    [InlineData("Łódź São Paulo ZÜRICH Straße", "lodz paulo sao strasse zurich")]
    [InlineData("Zu\u0308rich", "zurich")]
    [InlineData("C++17 a##b x+++", "17 a b c x")]
    [InlineData("ΣΟΦΟΣ σοφος", "σοφοσ")]
    [InlineData("a.b.c.d.e", "abcd e")]
    [InlineData("Москва, Київ", "київ москва")]
    [InlineData("…", "")]
    public async Task A_text_is_cut_into_its_words(string text, string expected)
    {
        Assert.Equal(Sorted(expected.Split(' ')), OfGenerator(text));
        Assert.Equal(OfGenerator(text), Assert.Single(await OfScriptAsync(text)));
    }

    /// <summary>A letter that ends a text is found alone; who types two means the two.</summary>
    [Theory]
    [InlineData("東京タワー", "京タ タワ ワー 東京 ー", "京タ タワ ワー 東京")]
    [InlineData("ขาย", "าย ขา ย", "ขา าย")]
    [InlineData("서울 3", "3 서울 울", "3 서울")]
    [InlineData("京", "京", "京")]
    public async Task Scripts_without_blanks_are_cut_into_pairs(string text, string indexed, string typed)
    {
        Assert.Equal(Sorted(indexed.Split(' ')), OfGenerator(text));
        Assert.Equal(Sorted(typed.Split(' ')), Sorted(Assert.Single(await OfScriptAsync(text)).Split(' ')));
    }

    [Fact]
    public async Task Every_letter_of_the_Latin_blocks_is_folded_alike()
    {
        string[] texts = [.. Enumerable.Range(0xC0, 0x24F - 0xC0 + 1).Concat(Enumerable.Range(0x1E00, 0x100)).Select(code => $"x{(char)code}y")];

        Assert.Equal(texts.Select(OfGenerator), await OfScriptAsync(texts));
    }

    private static string OfGenerator(string text) => Sorted(SearchText.Words(text));

    private static string Sorted(IEnumerable<string> words) => string.Join(' ', words.Distinct().Order(StringComparer.Ordinal));

    private async Task<string[]> OfScriptAsync(params string[] texts) => await search.Page.Page.EvaluateAsync<string[]>(Cut, texts);
}
