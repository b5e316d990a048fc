using CareersSite.Browser.Tests.Hosting;
using CareersSite.Browser.Tests.Search;

[assembly: AssemblyFixture(typeof(SearchSite))]

namespace CareersSite.Browser.Tests.Search;

/// <summary>A site made to be searched: names with signs and accents, several scripts, pairs that differ in one thing, and clerks to fill the shards.</summary>
public sealed class SearchSite : IAsyncLifetime
{
    /// <summary>Enough for texts to be cut into shards and for results to be shown in parts.</summary>
    private const int Clerks = 190;

    private const string Settings =
        """
        title: Careers
        base_url: https://careers.example/
        languages: [en, de, ar]
        organization:
          name: Example
        search:
          synonyms:
            sde: software engineer
            coder: [developer, engineer]
        """;

    private static readonly string[] Postings =
    [
        "Senior Backend Engineer | 2026-10-01 | Berlin, Germany   | Engineering | full-time | PostgreSQL, Kotlin | You keep the ledger of the valve shop.",
        "Backend Engineer        | 2026-09-01 | Leipzig, Germany  | Engineering | full-time | Redis              | You keep the gasket shop running.",
        "Engineering Manager     | 2026-11-01 | Berlin, Germany   | Engineering | part-time | Hiring             | You lead the furnace team.",
        "Node.js Developer       | 2026-08-01 | Łódź, Poland      | Engineering | contract  | React              | You write for turbines.",
        "C# Developer            | 2026-08-02 | Zürich, Switzerland | Engineering | full-time | SQL              | You write for banks.",
        "C++ Developer           | 2026-08-03 | São Paulo, Brazil | Engineering | full-time | CMake              | You write for radios.",
        ".NET Architect          | 2026-08-04 | Lisbon, Portugal  | Engineering | full-time | Azure              | You draw.",
        "R&D Scientist           | 2026-08-05 | Tokyo, Japan      | Research    | full-time | Optics             | You try.",
        "SDE-1, Billing          | 2026-08-06 | Pune, India       | Engineering | full-time | Java               | You bill.",
        "Software Engineer, Payments | 2026-08-07 | London, United Kingdom | Engineering | full-time | Scala      | You pay.",
        "バリスタ 東京            | 2026-08-08 | Tokyo, Japan      | Kitchen     | part-time | Latte              | コーヒーを淹れます。",
        "พนักงานขาย              | 2026-08-09 | Bangkok, Thailand | Shops       | part-time | Thai               | ขายของในร้าน",
        "Night Baker             | 2026-08-10 | Vienna, Austria   | Kitchen     | full-time | Dough              | You know what a hydrothermal oven does.",
        "Florist                 | 2026-07-01 | Vienna, Austria   | Shops       | full-time | Roses              | You sell the older flowers.",
        "Florist                 | 2026-07-02 | Graz, Austria     | Shops       | full-time | Roses              | You sell the newer flowers.",
        "Data Analyst            | 2026-07-03 | Berlin, Germany   | Research    | full-time | Python             | You count.",
        "Database Administrator  | 2026-07-04 | Berlin, Germany   | Research    | full-time | Oracle             | You store.",
        "Big and Old Storage Data Warehouse Steward | 2026-07-05 | Berlin, Germany | Research | full-time | Parquet     | You keep.",
    ];

    /// <summary>Of those that tests go to.</summary>
    private static readonly Dictionary<int, string> Slugs = new() { [0] = "senior-backend-engineer", [12] = "night-baker", [13] = "florist-vienna", [14] = "florist-graz" };

    private readonly ScratchFolder _root = new();
    private BuiltSite? _site;

    public string Folder => _site!.Folder;

    public Uri Address => _site!.Address;

    public Uri At(string path) => _site!.At(path);

    public async ValueTask InitializeAsync()
    {
        _root.With("site.yml", Settings);
        foreach (var (number, line) in Postings.Index())
        {
            _root.With($"content/jobs/{Slugs.GetValueOrDefault(number, $"job-{number}")}.md", Posting(line));
        }

        for (var clerk = 1; clerk <= Clerks; clerk++)
        {
            _root.With($"content/jobs/clerk-{clerk}.md", Posting($"Clerk {clerk} | 2026-06-01 | Bergen, Norway | Office | full-time | Filing | You file."));
        }

        _root.With("content/jobs/closed.md", Posting("Pastry Chef | 2026-05-01 | Vienna, Austria | Kitchen | full-time | Sugar | You bake.").Replace("date:", "valid_through: 2026-06-01\ndate:", StringComparison.Ordinal));
        _root.With("content/jobs/baecker.de.md", Posting("Bäcker (m/w/d) | 2026-08-10 | Wien, Österreich | Kitchen | full-time | Teig | Sie backen nachts."));
        _root.With("content/jobs/baker.ar.md", Posting("خباز ليلي | 2026-08-10 | Vienna, Austria | Kitchen | full-time | Dough | تخبز الخبز في الليل."));
        _root.With("content/jobs/florist.ar.md", Posting("بائع زهور | 2026-08-11 | Graz, Austria | Shops | part-time | Roses | تبيع الزهور."));
        _site = await BuiltSite.BuildAsync(_root.Path);
    }

    public async ValueTask DisposeAsync()
    {
        if (_site is not null)
        {
            await _site.DisposeAsync();
        }

        _root.Dispose();
    }

    /// <param name="line">Title, date, place, department, contract, skills, text.</param>
    public static string Posting(string line)
    {
        var parts = line.Split('|', StringSplitOptions.TrimEntries);
        return $"""
            ---
            title: "{parts[0]}"
            date: {parts[1]}
            location: "{parts[2]}"
            department: {parts[3]}
            employment_type: {parts[4]}
            skills: [{parts[5]}]
            ---

            {parts[6]}
            """;
    }
}
