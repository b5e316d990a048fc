using System.Text.Json;
using CareersSite.Importing.Values;
using CareersSite.Importing.Words;

namespace CareersSite.Importing.Reading.Boards;

/// <summary>A board of Greenhouse, or a single job of one: the answers of its public job board API.</summary>
internal static class GreenhouseBoard
{
    /// <summary>Fields of a form that every applicant fills in anyway.</summary>
    private static readonly string[] UsualFields =
    [
        "first_name", "last_name", "preferred_name", "email", "phone", "resume", "resume_text", "cover_letter", "cover_letter_text", "location",
        "latitude", "longitude",
    ];

    /// <summary>The jobs; null where the JSON has another shape.</summary>
    public static IEnumerable<BoardJob>? Read(JsonElement root)
    {
        var jobs = root.Has("jobs") ? root.At("jobs").Items().ToList() : [root];
        return jobs.Count > 0 && jobs.All(IsJob) ? jobs.Select(ReadJob) : null;
    }

    private static bool IsJob(JsonElement job) => job.Has("title") && job.Has("absolute_url");

    private static BoardJob ReadJob(JsonElement job)
    {
        var facts = new StatedFacts();
        var address = job.Text("absolute_url");
        facts.Text("title", job.Text("title"), "title");
        facts.Text("id", job.Text("requisition_id") ?? job.Text("id"), job.Text("requisition_id") is null ? "id" : "requisition_id");
        facts.Day("date", job.Text("first_published"), "first_published");
        facts.Day("updated", job.Text("updated_at"), "updated_at");
        facts.Day("valid_through", job.Text("application_deadline"), "application_deadline");
        facts.Text("department", FirstName(job.At("departments")), "departments");
        facts.Read("location", job.Text("location", "name") ?? FirstName(job.At("offices")), "location");
        facts.Text("organization", job.Text("company_name"), "company_name");
        facts.Text("apply", LinkTarget.Of(address), "absolute_url");
        ReadPay(job, facts);
        ReadMetadata(job, facts);
        facts.List("questions", job.At("questions").Items().Where(IsOwnQuestion).Select(question => question.Text("label") ?? ""), "questions");
        var text = BoardText.OfHtml([BoardText.Unescaped(job.Text("content"))], address);
        return new BoardJob(facts, text) { Address = address, Language = job.Text("language") };
    }

    private static string? FirstName(JsonElement list) => list.Items().Select(item => item.Text("name")).FirstOrDefault();

    private static void ReadPay(JsonElement job, StatedFacts facts)
    {
        foreach (var range in job.At("pay_input_ranges").Items())
        {
            var unit = PayPhrase.UnitIn($"{range.Text("title")} {range.Text("blurb")}");
            var (min, max) = (range.At("min_cents").Number() / 100, range.At("max_cents").Number() / 100);
            facts.Pay(min, max, range.Text("currency_type"), unit, $"pay_input_ranges: {range.Text("title")}");
        }
    }

    /// <summary>Fields that the company made for itself: taken where their names say what they are.</summary>
    private static void ReadMetadata(JsonElement job, StatedFacts facts)
    {
        foreach (var field in job.At("metadata").Items())
        {
            if (field.Text("name") is not { } name || string.Join(", ", field.At("value").Texts()) is not { Length: > 0 } value)
            {
                continue;
            }

            if (LabelledText.FieldsOf(name) is [var known, ..] && known != "body" && !facts.Has(known))
            {
                facts.Read(known, value, $"metadata: {name}");
            }
            else
            {
                facts.NotTaken($"metadata: {name}", value);
            }
        }
    }

    private static bool IsOwnQuestion(JsonElement question) =>
        question.At("fields").Items().All(field => field.Text("name") is not { } name || !UsualFields.Contains(name, StringComparer.Ordinal));
}
