using CareersSite.Model;
using CareersSite.Publishing;

namespace CareersSite.Commands;

/// <summary>What <c>build</c> says at its end: what was written, what was not published and why.</summary>
public static class BuildSummary
{
    private const int MostNamed = 200;

    public static void Print(Site site, PublishResult result, string output, TimeSpan time, TextWriter to)
    {
        foreach (var edition in site.Editions)
        {
            var closed = edition.Postings.Count(posting => posting.State == PostingState.Closed);
            to.WriteLine($"{edition.Language}: {Wording.Count(edition.Open.Count, "open job")}, {Wording.Count(closed, "closed page")}, {Wording.Count(edition.Pages.Count, "page")}");
        }

        PrintUnpublished(site.Unpublished, to);
        PrintFiles(result, output, time, to);
    }

    public static void PrintFiles(PublishResult result, string output, TimeSpan time, TextWriter to) => to.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{Wording.Count(result.Files, "file")} ({Wording.Bytes(result.Bytes)}) in {output}, {time.TotalMilliseconds:N0} ms"));

    private static void PrintUnpublished(IReadOnlyList<Unpublished> unpublished, TextWriter to)
    {
        if (unpublished.Count == 0)
        {
            return;
        }

        to.WriteLine($"Not published: {Wording.Count(unpublished.Count, "file")}");
        foreach (var item in unpublished.Take(MostNamed))
        {
            to.WriteLine($"  {item.File}: {item.Reason}");
        }

        if (unpublished.Count > MostNamed)
        {
            to.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  and {unpublished.Count - MostNamed:N0} more"));
        }
    }
}
