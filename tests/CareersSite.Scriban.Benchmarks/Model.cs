namespace CareersSite.Scriban.Benchmarks;

/// <summary>Postings as a host would hold them, and their views.</summary>
internal static class Model
{
    private static readonly ViewShape<Job> Shape = new ViewShape<Job>()
        .Member("title", "The title.", job => job.Title)
        .Member("slug", "The last part of the URL.", job => job.Slug)
        .Member("department", "The department.", job => job.Department)
        .Member("city", "The city.", job => job.City)
        .Member("country", "The country.", job => job.Country)
        .Member("remote", "Whether it is remote.", job => job.IsRemote)
        .Member("featured", "Whether it is featured.", job => job.IsFeatured)
        .Member("tags", "The tags.", job => ScriptList.Over(job.Tags, ScriptValue.From))
        .Member("posted", "When it was posted.", job => job.Posted)
        .Member("closing", "When it closes.", job => job.Posted.AddDays(60))
        .Member("type", "The employment type.", _ => "full-time")
        .Member("salary_min", "The least pay.", _ => 60_000)
        .Member("salary_max", "The most pay.", _ => 80_000)
        .Member("currency", "The currency.", _ => "EUR")
        .Member("summary", "The first sentences.", job => job.Summary);

    private static readonly List<Job> Jobs = [.. Enumerable.Range(0, 1000).Select(Make)];

    public static ScriptMap ForList { get; } = new() { ["jobs"] = ScriptList.Over(Jobs, job => Shape.View(job)) };

    public static ScriptMap ForPosting { get; } = new()
    {
        ["job"] = Shape.View(Jobs[0]),
        ["similar"] = ScriptList.Over(Jobs.GetRange(1, 4), job => Shape.View(job)),
        ["site"] = new ScriptMap
        {
            ["name"] = "Ärger & Söhne",
            ["language"] = "en",
            ["base_url"] = "https://jobs.example.com",
            ["founded"] = 1987,
            ["notice"] = default,
            ["menu"] = ScriptList.Of(
                new ScriptMap { ["title"] = "Home", ["url"] = "/" },
                new ScriptMap { ["title"] = "Jobs", ["url"] = "/jobs/" },
                new ScriptMap { ["title"] = "About", ["url"] = "/about/" }),
        },
    };

    private static Job Make(int number) => new(
        $"Senior Engineer (m/f/d) no. {number}",
        $"senior-engineer-{number}",
        number % 2 == 0 ? "Engineering & Data" : "Operations",
        number % 3 == 0 ? "Zürich" : "Berlin",
        number % 3 == 0 ? "CH" : "DE",
        number % 4 == 0,
        number % 10 == 0,
        ["csharp", "dotnet", "azure"],
        new DateTime(2026, 1, 1).AddHours(number),
        "Build & run <strong>fast</strong> services with a small team that owns what it ships.");

    private sealed record Job(
        string Title, string Slug, string Department, string City, string Country, bool IsRemote, bool IsFeatured, string[] Tags, DateTime Posted, string Summary);
}
