using System.Text.Encodings.Web;
using System.Text.Json;

namespace CareersSite.Benchmarks.Corpus;

/// <summary>A site as large as one likes. The same seed gives the same bytes, and the same first postings whatever their count.</summary>
internal static class CorpusFolder
{
    public const ulong UsualSeed = 7;

    private const string Settings =
        """
        title: Careers
        base_url: https://careers.example.com/
        organization:
          name: Example
          url: https://example.com/
        time_zone: UTC

        """;

    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <param name="withQueries">Finding queries that describe one posting and no other takes long among many.</param>
    public static void Write(string folder, int count, ulong seed, bool withQueries = true)
    {
        var (postings, chance) = WritePostings(Path.Combine(folder, "content", "jobs"), count, seed, extraLines: _ => "");
        File.WriteAllText(Path.Combine(folder, "site.yml"), Settings);
        if (withQueries)
        {
            File.WriteAllText(Path.Combine(folder, "queries.json"), JsonSerializer.Serialize(new QueryMaker(postings, chance).Make(), Json));
        }
    }

    /// <param name="extraLines">Front matter that another program wants of a posting besides; each line ends in a line feed.</param>
    public static (MadePosting[] Postings, Chance Chance) WritePostings(string folder, int count, ulong seed, Func<MadePosting, string> extraLines)
    {
        var chance = new Chance(seed);
        var postings = new PostingMaker(chance).Make(count);
        var jobs = Directory.CreateDirectory(folder);
        Parallel.ForEach(postings, posting => File.WriteAllText(
            Path.Combine(jobs.FullName, posting.Slug + ".md"), posting.ToMarkdown(new Chance(seed + (ulong)posting.Number), extraLines(posting))));
        return (postings, chance);
    }
}
