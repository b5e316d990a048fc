using System.Text.Json;
using CareersSite.Configuration;
using CareersSite.Content;
using CareersSite.Importing.Reading.Schema;
using CareersSite.Importing.Values;

namespace CareersSite.Importing.Reading.Boards;

/// <summary>A board of Ashby: the answer of its public job posting API.</summary>
internal sealed class AshbyBoard(SiteSettings settings)
{
    /// <summary>The jobs; null where the JSON has another shape.</summary>
    public IEnumerable<BoardJob>? Read(JsonElement root)
    {
        var jobs = root.Has("jobs") ? root.At("jobs").Items().ToList() : [root];
        return jobs.Count > 0 && jobs.All(IsJob) ? jobs.Select(ReadJob) : null;
    }

    private static bool IsJob(JsonElement job) => job.Has("title") && job.Has("jobUrl");

    private BoardJob ReadJob(JsonElement job)
    {
        var facts = new StatedFacts();
        var address = job.Text("jobUrl");
        facts.Text("title", job.Text("title"), "title");
        facts.Text("id", job.Text("id"), "id");
        facts.Day("date", job.Text("publishedAt"), "publishedAt");
        facts.Text("department", job.Text("department"), "department");
        facts.Text("team", job.Text("team"), "team");
        facts.Read("employment_type", job.Text("employmentType"), "employmentType");
        ReadWhere(job, facts);
        ReadPay(job.At("compensation"), facts);
        facts.Text("apply", LinkTarget.Of(job.Text("applyUrl")), "applyUrl");
        if (job.Text("isListed") == "false")
        {
            // What is on no list there is not to be on one here unasked.
            facts.Text("draft", "yes", "isListed");
        }

        var html = job.Text("descriptionHtml");
        var text = html is null ? BoardText.Of(job.Text("descriptionPlain"), address) : BoardText.OfHtml([html], address);
        return new BoardJob(facts, text) { Address = address };
    }

    private void ReadWhere(JsonElement job, StatedFacts facts)
    {
        var all = new[] { job }.Concat(job.At("secondaryLocations").Items()).Select(PlaceOf).OfType<FieldValue>().DistinctBy(value => value.Shown).ToArray();
        if (all is [TextValue only])
        {
            facts.Read("location", only.Content, "location");
        }
        else if (all.Length > 0)
        {
            facts.Add("location", FieldValue.OneOrMore(all), "location, secondaryLocations");
        }

        // Null is not "no": then the board does not say.
        var mode = job.Text("workplaceType") switch
        {
            { } stated => WorkMode.Of(stated) ?? (stated == "OnSite" ? "no" : null),
            _ => job.Text("isRemote") switch { "true" => "fully", "false" => "no", _ => null },
        };
        if (!facts.Has("remote"))
        {
            facts.Text("remote", mode, "workplaceType");
        }
    }

    /// <summary>By its address, else by the name that the company gives it.</summary>
    private FieldValue? PlaceOf(JsonElement place)
    {
        var address = AddressOf(place) is { } known ? new JobPlaces(settings, settings.DefaultLanguage).OfAddress(known) : null;
        return address ?? (place.Text("location") is { } name ? FieldValue.Text(name) : null);
    }

    private static JsonElement? AddressOf(JsonElement place)
    {
        var address = place.At("address", "postalAddress").IsObject() ? place.At("address", "postalAddress") : place.At("address");
        return address.IsObject() && (address.Text("addressLocality") ?? address.Text("addressCountry")) is not null ? address : null;
    }

    /// <summary>The salary among the parts of the pay; the others are named in the report.</summary>
    private static void ReadPay(JsonElement compensation, StatedFacts facts)
    {
        foreach (var part in compensation.At("summaryComponents").Items())
        {
            var kind = part.Text("compensationType");
            if (kind is "Salary" && (part.At("minValue").Number() ?? part.At("maxValue").Number()) is not null)
            {
                var unit = part.Text("interval")?.Split(' ') is ["1", var time] ? PayUnits.Parse(time) : null;
                facts.Pay(part.At("minValue").Number(), part.At("maxValue").Number(), part.Text("currencyCode"), unit, "compensation");
            }
            else if (kind is not null)
            {
                facts.NotTaken($"compensation: {kind}", part.Text("summary") ?? kind);
            }
        }

        if (!facts.Has("salary"))
        {
            var summary = compensation.Text("scrapeableCompensationSalarySummary") ?? compensation.Text("compensationTierSummary");
            facts.Read("salary", summary, "compensation");
        }
    }
}
