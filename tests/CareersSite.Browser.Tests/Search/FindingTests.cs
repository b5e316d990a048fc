using CareersSite.Browser.Tests.Browsing;

namespace CareersSite.Browser.Tests.Search;

/// <summary>What a query finds, and in which order.</summary>
public sealed class FindingTests(OpenSearch search) : IClassFixture<OpenSearch>
{
    [Theory]
    [InlineData("senor backend berln", "Senior Backend Engineer")]
    [InlineData("backend", "Backend Engineer", "Senior Backend Engineer")]
    [InlineData("kotlin berlin", "Senior Backend Engineer")]
    [InlineData("backe leip", "Backend Engineer")]
    [InlineData("rackend leipzig", "Backend Engineer")]
    [InlineData("postgersql", "Senior Backend Engineer")]
    [InlineData("pstgresqll", "Senior Backend Engineer")]
    [InlineData("lodz", "Node.js Developer")]
    [InlineData("ŁÓDŹ", "Node.js Developer")]
    [InlineData("sao paulo", "C++ Developer")]
    [InlineData("zurich", "C# Developer")]
    [InlineData("c#", "C# Developer")]
    [InlineData("c++", "C++ Developer")]
    [InlineData(".net", ".NET Architect")]
    [InlineData("node.js", "Node.js Developer")]
    [InlineData("nodejs", "Node.js Developer")]
    [InlineData("node", "Node.js Developer")]
    [InlineData("r&d", "R&D Scientist")]
    [InlineData("sde-1", "SDE-1, Billing")]
    [InlineData("sde", "SDE-1, Billing", "Software Engineer, Payments")]
    [InlineData("coder zurich", "C# Developer")]
    [InlineData("東京", "バリスタ 東京")]
    [InlineData("バリスタ", "バリスタ 東京")]
    [InlineData("コーヒー", "バリスタ 東京")]
    [InlineData("พนักงาน", "พนักงานขาย")]
    [InlineData("hydrothermal", "Night Baker")]
    [InlineData("ydrothermal", "Night Baker")]
    [InlineData("hydrothremal baker", "Night Baker")]
    [InlineData("switzerland", "C# Developer")]
    [InlineData("clerk 17", "Clerk 17")]
    public async Task The_intended_jobs_come_first(string query, params string[] expected) =>
        Assert.Equal(expected, (await search.TitlesAsync(query)).Take(expected.Length));

    [Theory]
    [InlineData("data", "Data Analyst", "Big and Old Storage Data Warehouse Steward", "Database Administrator")]
    [InlineData("databas", "Database Administrator")]
    [InlineData("engineer", "Backend Engineer", "Senior Backend Engineer", "Software Engineer, Payments", "Engineering Manager")]
    public async Task A_word_as_it_was_typed_counts_more_than_the_beginning_of_another(string query, params string[] expected) =>
        Assert.Equal(expected, (await search.TitlesAsync(query)).Take(expected.Length));

    [Fact]
    public async Task Of_two_alike_the_newer_comes_first()
    {
        await search.TitlesAsync("florist");

        Assert.Equal(["Graz, Austria", "Vienna, Austria"], await search.Page.Root.Locator(".search-found .place").AllInnerTextsAsync());
    }

    [Theory]
    [InlineData("pastry chef")] // closed
    [InlineData("nachts")] // of another language
    [InlineData("florist berlin")] // not both in one job
    [InlineData("cxx")] // too short for a letter to be wrong
    [InlineData("flxxist")] // two letters wrong in seven
    public async Task Nothing_else_is_found(string query) => Assert.Empty(await search.TitlesAsync(query));

    [Theory]
    [InlineData("valve", "Senior Backend Engineer")]
    [InlineData("gasket", "Backend Engineer")]
    [InlineData("furnace", "Engineering Manager")]
    [InlineData("turbines", "Node.js Developer")]
    public async Task A_word_of_a_text_is_found_with_any_one_letter_wrong(string word, string title)
    {
        var lost = await search.LostTyposAsync(word, title);

        Assert.True(lost.Count == 0, string.Join(' ', lost));
    }
}

/// <summary>One page for all queries.</summary>
public sealed class OpenSearch(Chromium chromium, SearchSite site) : IAsyncLifetime
{
    private const string LostTypos = """
        async ([word, title]) => {
            const { open } = await import('/scripts/search-engine.js');
            const { index, shards } = document.querySelector('careers-search').dataset;
            const search = open(index, Number(shards)), letters = 'abcdefghijklmnopqrstuvwxyz', typos = new Set();
            for (let i = 0; i <= word.length; i++) {
                const [before, after] = [word.slice(0, i), word.slice(i)];
                typos.add(before + after.slice(1));
                if (after[1]) typos.add(before + after[1] + after[0] + after.slice(2));
                for (const letter of letters) typos.add(before + letter + after).add(before + letter + after.slice(1));
            }
            const lost = [];
            for (const typo of typos) {
                const { jobs } = await search.find(typo, {});
                if (!(await search.cards(jobs)).some(card => card.includes(`>${title}</a>`))) lost.push(typo);
            }
            return typos.size > 200 ? lost : ['too few'];
        }
        """;

    public SearchPage Page { get; private set; } = null!;

    /// <summary>The parts of the script, which are published only as one, can be imported one by one in it.</summary>
    public async ValueTask InitializeAsync()
    {
        Page = await chromium.SearchAsync(site.At("/jobs/"));
        await Page.Page.RouteAsync("**/scripts/*.js", route => route.FulfillAsync(new()
        {
            Path = RepositoryFolder.In("themes", "default", "scripts", Path.GetFileName(new Uri(route.Request.Url).LocalPath)),
        }));
    }

    public async Task<IReadOnlyList<string>> TitlesAsync(string query)
    {
        await Page.SearchAsync(query);
        Page.Visit.AssertNoTrouble();
        return await Page.TitlesAsync();
    }

    /// <summary>The word with one letter left out, added, exchanged or swapped, wherever a search for that does not find the job.</summary>
    public async Task<IReadOnlyList<string>> LostTyposAsync(string word, string title) => await Page.Page.EvaluateAsync<string[]>(LostTypos, new[] { word, title });

    public ValueTask DisposeAsync() => Page.DisposeAsync();
}
