using System.Text.Json;
using CareersSite.Configuration;
using CareersSite.Importing.Reading.Boards;

namespace CareersSite.Importing.Reading.Schema;

/// <summary>The JobPostings in linked data, wherever in it they stand.</summary>
internal static class JobPostings
{
    private const int Deepest = 6;

    /// <summary>Members under which other things are described.</summary>
    private static readonly string[] Holders = ["@graph", "itemListElement", "item", "mainEntity"];

    public static IEnumerable<JsonElement> In(JsonElement element) => In(element, 0);

    /// <param name="language">What the page says of its language.</param>
    public static BoardJob Read(JsonElement job, SiteSettings settings, string? language)
    {
        var address = job.Text("url") ?? job.Text("@id");
        var description = BoardText.Unescaped(job.Text("description"));
        var sections = JobPostingReading.Sections(job, description).ToList();
        var text = sections.Count == 0 ? BoardText.Of(description, address) : BoardText.OfHtml([description, .. sections], address);
        return new BoardJob(JobPostingReading.Of(job, settings, language), text) { Address = LinkTarget.Page(address)?.AbsoluteUri, IsWhole = true };
    }

    private static IEnumerable<JsonElement> In(JsonElement element, int depth)
    {
        if (depth > Deepest)
        {
            return [];
        }

        if (element.ValueKind == JsonValueKind.Array)
        {
            return element.EnumerateArray().SelectMany(item => In(item, depth + 1));
        }

        if (!element.IsObject())
        {
            return [];
        }

        return JobPostingReading.IsJobPosting(element)
            ? [element]
            : Holders.SelectMany(name => In(element.At(name), depth + 1));
    }
}
