using CareersSite.Tests.Harness;

namespace CareersSite.Tests.Theming;

/// <summary>One site in every language that ships with the program, with one posting and one page in each; built once.</summary>
public sealed class EightLanguages : IDisposable
{
    /// <summary>Those that are complete, and those of a region that lie over them.</summary>
    public static readonly IReadOnlyList<string> Codes = ["en", "de", "fr", "es", "pt", "hi", "ja", "ar", "en-US", "en-IN", "pt-PT"];

    private const string Facts =
        """
        location: Berlin, Germany
        employment_type: [Full-time, Contract]
        remote: fully
        remote_countries: [DE, FR, IN]
        salary: { min: 1400000, max: 1850000, currency: EUR, unit: year }
        experience: 3–6 years
        education: bachelor degree
        valid_through: 2026-12-01
        department: Bakery
        """;

    private readonly TestSite _site = new TestSite()
        .With("site.yml", $"title: Careers\nbase_url: https://careers.example.com/\norganization: Example\nlanguages: [{string.Join(", ", Codes)}]\n");

    public EightLanguages()
    {
        foreach (var code in Codes)
        {
            var suffix = code == "en" ? "" : "." + code;
            _site.With($"content/jobs/baker{suffix}.md", $"---\ntitle: Baker\ndate: 2026-11-01\n{Facts}\n---\n\nCome and work with us.\n");
            _site.With($"content/pages/about{suffix}.md", "---\ntitle: About\nupdated: 2026-10-22\n---\nWe bake.\n");
        }

        Built = _site.Build();
    }

    public BuiltSite Built { get; }

    public static string PathOf(string code, string page) => code == "en" ? page : $"{code}/{page}";

    public void Dispose() => _site.Dispose();
}
