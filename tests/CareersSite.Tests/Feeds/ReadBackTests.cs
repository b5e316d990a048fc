using System.Globalization;
using System.Text.Json;
using System.Xml.Linq;
using CareersSite.Content;
using CareersSite.Diagnostics;
using CareersSite.Files;
using CareersSite.Model;
using CareersSite.Planning;
using CareersSite.Tests.Harness;

namespace CareersSite.Tests.Feeds;

/// <summary>A reader that knows only the specifications finds in feeds and markup of the demo site what its files say.</summary>
public sealed class ReadBackTests(DemoSite demo) : IClassFixture<DemoSite>
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private static readonly string[] TitleKeys = ["title", "jobtitle", "job_title"];
    private static readonly string[] DateKeys = ["date", "date_posted", "posted"];
    private static readonly string[] EndKeys = ["valid_through", "closes", "closing_date", "expires", "expiry_date", "deadline"];

    [Theory]
    [InlineData("")]
    [InlineData("de/")]
    public void Every_job_can_be_rebuilt_from_the_json_feed(string prefix)
    {
        var found = Items(prefix).Select(item => FoundJob.OfJobPosting(item.GetProperty("_jobposting"), ApplyOf(item)));

        AssertSame(Sources(prefix), found);
    }

    [Theory]
    [InlineData("")]
    [InlineData("de/")]
    public void Every_job_can_be_rebuilt_from_its_page(string prefix)
    {
        var found = Items(prefix).Select(item => FoundJob.OfJobPosting(demo.Built.StructuredData(PageOf(item), "JobPosting")!.Value, ApplyOf(item)));

        AssertSame(Sources(prefix), found);
    }

    [Theory]
    [InlineData("")]
    [InlineData("de/")]
    public void Atom_and_json_tell_the_same_of_the_newest_jobs(string prefix)
    {
        var entries = XDocument.Parse(demo.Built.Text(prefix + "feed.xml")).Root!.Elements(Atom + "entry")
            .Select(entry => (
                (string)entry.Element(Atom + "title")!, (string)entry.Element(Atom + "link")!.Attribute("href")!,
                (DateTimeOffset)entry.Element(Atom + "published")!, (DateTimeOffset)entry.Element(Atom + "updated")!, (string)entry.Element(Atom + "content")!));
        var items = Items(prefix)
            .Select(item => (
                item.GetProperty("title").GetString()!, item.GetProperty("url").GetString()!, item.GetProperty("date_published").GetDateTimeOffset(),
                item.GetProperty("date_modified").GetDateTimeOffset(), item.GetProperty("content_html").GetString()!));

        Assert.Equal(items.Take(25), entries);
    }

    [Fact]
    public void Known_jobs_are_found_as_their_files_say()
    {
        var found = Items("").ToDictionary(item => item.GetProperty("id").GetString()!, item => FoundJob.OfJobPosting(item.GetProperty("_jobposting"), ApplyOf(item)));

        Assert.Equal(
            new FoundJob("Senior Backend Engineer", "Leipzig/DE; Lisbon/PT", "62000-72000 EUR YEAR", "2026-09-07", "", "https://apply.tarnwell.example/TW-2004"),
            found["TW-2004"]);
    }

    private static void AssertSame(IEnumerable<FoundJob> sources, IEnumerable<FoundJob> found)
    {
        var known = sources.OrderBy(job => job.Title, StringComparer.Ordinal).ToArray();

        Assert.NotEmpty(known);
        Assert.Equal(known, found.Select(job => job with { Until = DayOf(job.Until) }).OrderBy(job => job.Title, StringComparer.Ordinal));
    }

    private IEnumerable<JsonElement> Items(string prefix)
    {
        for (var path = prefix + "feed.json"; path is not null;)
        {
            var feed = demo.Built.Json(path);
            foreach (var item in feed.GetProperty("items").EnumerateArray())
            {
                yield return item;
            }

            path = feed.TryGetProperty("next_url", out var next) ? new Uri(next.GetString()!).AbsolutePath[1..] : null;
        }
    }

    private static string PageOf(JsonElement item) => new Uri(item.GetProperty("url").GetString()!).AbsolutePath[1..] + "index.html";

    /// <summary>A page elsewhere; else the address to write to, which the page then gives itself.</summary>
    private string ApplyOf(JsonElement item) => item.TryGetProperty("external_url", out var url)
        ? url.GetString()!
        : demo.Built.Html(PageOf(item)).QuerySelector("article a[href^='mailto:']")?.GetAttribute("href") ?? "";

    /// <summary>What the files say: titles and days as they stand there, all else as it was read.</summary>
    private static IEnumerable<FoundJob> Sources(string prefix)
    {
        var loaded = new SiteLoader(new RootFolder(DemoSite.Root), new Planning.LoadOptions { Now = TestSite.Now }).Load(new DiagnosticSink());
        return loaded.Site!.Editions.Single(edition => edition.Prefix == prefix).Open.Select(SourceOf);
    }

    private static FoundJob SourceOf(SitePosting posting)
    {
        var job = posting.Posting;
        var written = FrontMatterJson.OfFile(Path.Combine(DemoSite.Root, job.File));
        var places = job.Places.Select(place => $"{place.City}/{place.Country}")
            .Concat(job.Remote == RemoteWork.Fully ? job.RemoteCountries.Select(country => "from " + country) : []);
        return new FoundJob(
            First(written, TitleKeys).Trim(),
            string.Join("; ", places.Order(StringComparer.Ordinal)),
            job.Salary is { IsComplete: true } pay ? string.Create(CultureInfo.InvariantCulture, $"{pay.Min}-{pay.Max} {pay.Currency} {pay.Unit!.Value.Code()}") : "",
            First(written, DateKeys),
            DayOf(First(written, EndKeys)),
            job.Apply?.Url ?? "");
    }

    private static string First(JsonElement written, string[] keys) =>
        keys.Select(key => written.TryGetProperty(key, out var value) ? value.ToString() : null).FirstOrDefault(value => value is not null) ?? "";

    private static string DayOf(string moment) => moment.Length > 10 ? moment[..10] : moment;
}
