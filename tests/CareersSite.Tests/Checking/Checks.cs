using CareersSite.Tests.Harness;

namespace CareersSite.Tests.Checking;

/// <summary><c>careers check</c> on a site of one posting, about which nothing else is to be said.</summary>
internal static class Checks
{
    private const string Settings =
        "title: Careers\nbase_url: https://example.org/careers/\norganization: { name: Example, logo: /logo.svg, url: \"https://example.com/\" }\napply: jobs@example.com\n";

    private const string Fields = "employment_type: Full-time\nsalary: 62,000–72,000 EUR per year";

    public static TestSite Site(string moreSettings = "") =>
        new TestSite().With("site.yml", Settings + moreSettings).With("content/static/logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");

    public static string Posting(string title = "Baker", string more = "", string body = "Come and work with us.") =>
        TestSite.Posting(title, Fields + (more.Length > 0 ? "\n" + more : ""), body);

    /// <summary>What is said of a posting: <c>line:column code</c>.</summary>
    public static IReadOnlyList<string> Of(string posting, string moreSettings = "")
    {
        using var site = Site(moreSettings).With("content/jobs/a.md", posting);
        return Short(site.Run("check"));
    }

    public static IReadOnlyList<string> OfTitle(string title, string more = "") => Of(Posting($"'{title}'", more));

    public static IReadOnlyList<string> OfBody(string body) => Of(Posting(body: body));

    public static IReadOnlyList<string> Short(BuiltSite result) =>
        [.. result.Diagnostics.Select(line => line.Split(' ')).Select(words => $"{words[0].TrimEnd(':').Replace("content/jobs/a.md:", "", StringComparison.Ordinal)} {words[2].TrimEnd(':')}")];
}
