using System.Text.Json;
using CareersSite.Configuration;
using CareersSite.Content;
using CareersSite.Importing.Values;

namespace CareersSite.Importing.Reading.Boards;

/// <summary>A board of Lever, or a single job of one: the answers of its public postings API.</summary>
internal static class LeverBoard
{
    /// <summary>The jobs; null where the JSON has another shape.</summary>
    public static IEnumerable<BoardJob>? Read(JsonElement root)
    {
        var jobs = root.Items().ToList();
        return jobs.Count > 0 && jobs.All(IsJob) ? jobs.Select(ReadJob) : null;
    }

    private static bool IsJob(JsonElement job) => job.Has("text") && job.At("categories").IsObject();

    private static BoardJob ReadJob(JsonElement job)
    {
        var facts = new StatedFacts();
        var address = job.Text("hostedUrl");
        facts.Text("title", job.Text("text"), "text");
        facts.Text("id", job.Text("id"), "id");
        facts.Moment("date", DayOf(job.At("createdAt")), "createdAt");
        facts.Text("department", job.Text("categories", "department"), "categories.department");
        facts.Text("team", job.Text("categories", "team"), "categories.team");
        facts.Read("employment_type", job.Text("categories", "commitment"), "categories.commitment");
        ReadWhere(job, facts);
        ReadPay(job.At("salaryRange"), facts);
        facts.Text("apply", LinkTarget.Of(job.Text("applyUrl")), "applyUrl");
        if (job.Text("categories", "level") is { } level)
        {
            facts.NotTaken("categories.level", level);
        }

        return new BoardJob(facts, BoardText.OfHtml(Parts(job), address)) { Address = address };
    }

    private static void ReadWhere(JsonElement job, StatedFacts facts)
    {
        var places = job.At("categories", "allLocations").Texts().DefaultIfEmpty(job.Text("categories", "location")).OfType<string>().ToList();
        var mode = job.Text("workplaceType") is { } type && type != "unspecified" ? type : null;
        var isTownAlone = places is [var only] && WorkMode.Of(only) is null && PlaceText.Parse(only, new SiteSettings()) is { Country: null, Region: null };
        if (isTownAlone && job.Text("country") is { } country && Countries.CodeOf(country) is { } code)
        {
            facts.Add("location", new MapValue([("city", places[0]), ("country", code)]), "categories.location, country");
        }
        else
        {
            facts.Read("location", string.Join("; ", places), "categories.location");
        }

        if (!facts.Has("remote"))
        {
            facts.Read("remote", mode, "workplaceType");
        }
    }

    /// <summary>The interval is such as <c>per-year-salary</c>, <c>per-hour-wage</c>.</summary>
    private static void ReadPay(JsonElement range, StatedFacts facts)
    {
        if (!range.IsObject())
        {
            return;
        }

        var unit = range.Text("interval")?.Split('-') is ["per", var time, ..] ? PayUnits.Parse(time) : null;
        facts.Pay(range.At("min").Number(), range.At("max").Number(), range.Text("currency"), unit, "salaryRange");
        if (unit is null && range.Text("interval") is { } interval)
        {
            facts.NotTaken("salaryRange.interval", interval);
        }
    }

    private static IEnumerable<string?> Parts(JsonElement job)
    {
        var description = job.Text("description") ?? job.Text("descriptionBody");
        if (job.Text("opening") is { } opening && description?.Contains(opening, StringComparison.Ordinal) != true)
        {
            yield return opening;
        }

        yield return description;
        foreach (var list in job.At("lists").Items())
        {
            yield return BoardText.Section(list.Text("text")?.TrimEnd(':'), $"<ul>{list.Text("content")}</ul>");
        }

        yield return job.Text("salaryDescription");
        yield return job.Text("additional");
    }

    /// <summary>Lever counts milliseconds; the day is that of UTC.</summary>
    private static string? DayOf(JsonElement created) => created.Number() is { } milliseconds and > 0 and < 253_402_300_800_000
        ? DateTimeOffset.FromUnixTimeMilliseconds((long)milliseconds).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : null;
}
