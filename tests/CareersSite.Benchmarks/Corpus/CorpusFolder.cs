using System.Text.Encodings.Web;
using System.Text.Json;

namespace CareersSite.Benchmarks.Corpus;

/// <summary>A site as large as one likes. The same count and seed give the same bytes.</summary>
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

    public static void Write(string folder, int count, ulong seed)
    {
        var chance = new Chance(seed);
        var postings = new PostingMaker(chance).Make(count);
        var jobs = Directory.CreateDirectory(Path.Combine(folder, "content", "jobs"));
        File.WriteAllText(Path.Combine(folder, "site.yml"), Settings);
        foreach (var posting in postings)
        {
            File.WriteAllText(Path.Combine(jobs.FullName, posting.Slug + ".md"), posting.ToMarkdown(chance));
        }

        File.WriteAllText(Path.Combine(folder, "queries.json"), JsonSerializer.Serialize(new QueryMaker(postings, chance).Make(), Json));
    }
}
