using System.Globalization;
using System.Text.Json;

namespace CareersSite.Tests.Harness;

/// <summary>
/// A job as a stranger reads it who knows only the specifications: JSON Feed 1.1, schema.org's JobPosting and the XML of the job boards.
/// </summary>
internal sealed record FoundJob(string Title, string Places, string Pay, string Posted, string Until, string Apply)
{
    /// <summary>From a JobPosting, and from the page or the item around it the way to apply.</summary>
    public static FoundJob OfJobPosting(JsonElement job, string apply) => new(
        job.GetProperty("title").GetString()!,
        string.Join("; ", List(job, "jobLocation").Select(PlaceOf).Concat(List(job, "applicantLocationRequirements").Select(country => "from " + Text(country, "name"))).Order(StringComparer.Ordinal)),
        job.TryGetProperty("baseSalary", out var pay) ? PayOf(pay) : "",
        Text(job, "datePosted"),
        Text(job, "validThrough"),
        apply);

    private static string PlaceOf(JsonElement place)
    {
        var address = place.GetProperty("address");
        return $"{Text(address, "addressLocality")}/{Text(address, "addressCountry")}";
    }

    private static string PayOf(JsonElement pay)
    {
        var value = pay.GetProperty("value");
        var (min, max) = value.TryGetProperty("value", out var only) ? (only, only) : (Number(value, "minValue"), Number(value, "maxValue"));
        return string.Create(CultureInfo.InvariantCulture, $"{min}-{max} {Text(pay, "currency")} {Text(value, "unitText")}");
    }

    private static JsonElement Number(JsonElement element, string name) => element.TryGetProperty(name, out var number) ? number : default;

    private static JsonElement[] List(JsonElement element, string name) => element.TryGetProperty(name, out var list) ? [.. list.EnumerateArray()] : [];

    private static string Text(JsonElement element, string name) => element.TryGetProperty(name, out var text) ? text.GetString()! : "";
}
