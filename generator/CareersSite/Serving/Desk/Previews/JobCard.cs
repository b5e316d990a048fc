using System.Text.Json;
using CareersSite.Checking.Pages;

namespace CareersSite.Serving.Desk.Previews;

/// <summary>What Google's list of jobs shows of one, from its JobPosting alone.</summary>
/// <param name="Facts">Pay, kind of contract, how long ago it was posted: what stands below the place.</param>
/// <param name="Missing">What Google requires and does not get; without it the job is not listed.</param>
/// <param name="Better">What would be shown too, if it was known.</param>
public sealed record JobCard(
    string Title, string Company, string? Logo, string Place, IReadOnlyList<string> Facts, IReadOnlyList<string> Missing, IReadOnlyList<string> Better)
{
    private static readonly string[] AddressParts = ["addressLocality", "addressRegion", "addressCountry"];
    private static readonly string[] Amounts = ["minValue", "maxValue", "value"];

    public static JobCard Of(JsonElement job, DateOnly today) => new(
        JsonPath.Text(job, "title") ?? "",
        JsonPath.Text(job, "hiringOrganization", "name") ?? "",
        JsonPath.Text(job, "hiringOrganization", "logo"),
        PlaceOf(job),
        [.. FactsOf(job, today).OfType<string>()],
        JobMarkup.Read(job.GetRawText())?.Missing ?? [],
        [.. BetterOf(job)]);

    private static string PlaceOf(JsonElement job)
    {
        var places = JsonPath.Objects(job, "jobLocation").SelectMany(place => JsonPath.Objects(place, "address"))
            .Select(address => string.Join(", ", AddressParts.Select(part => JsonPath.Text(address, part)).OfType<string>()))
            .Where(place => place.Length > 0)
            .ToArray();
        var remote = JsonPath.Text(job, "jobLocationType") == "TELECOMMUTE"
            ? $"Work from home ({string.Join(", ", JsonPath.Texts(job, "applicantLocationRequirements", "name"))})"
            : null;
        var first = places.Length > 1 ? $"{places[0]} and {places.Length - 1} more" : places.FirstOrDefault();
        return string.Join(" · ", new[] { remote, first }.OfType<string>());
    }

    private static IEnumerable<string?> FactsOf(JsonElement job, DateOnly today)
    {
        yield return JsonPath.Text(job, "datePosted") is { Length: >= 10 } date
            && DateOnly.TryParseExact(date[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var posted)
                ? Posted(today.DayNumber - posted.DayNumber)
                : null;
        yield return Pay(job);
        foreach (var type in JsonPath.Texts(job, "employmentType"))
        {
            yield return WordsOf(type);
        }
    }

    /// <summary>Google counts the days up to a month, and says no more after that.</summary>
    private static string? Posted(int days) => days switch
    {
        < 0 => null,
        0 => "today",
        1 => "1 day ago",
        <= 30 => $"{days} days ago",
        _ => "over a month ago",
    };

    private static string? Pay(JsonElement job)
    {
        var amounts = Amounts.Select(name => JsonPath.Text(job, "baseSalary", "value", name)).OfType<string>().Select(Amount);
        return string.Join('–', amounts) is { Length: > 0 } pay
            ? $"{pay} {JsonPath.Text(job, "baseSalary", "currency")} {UnitOf(JsonPath.Text(job, "baseSalary", "value", "unitText"))}".TrimEnd()
            : null;
    }

    private static string Amount(string text) =>
        decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var amount) ? amount.ToString("#,0.##", CultureInfo.InvariantCulture) : text;

    private static string UnitOf(string? unit) => unit switch
    {
        "HOUR" => "an hour",
        { Length: > 0 } => $"a {unit.ToLowerInvariant()}",
        _ => "",
    };

    /// <summary><c>FULL_TIME</c> is shown as "Full-time".</summary>
    private static string WordsOf(string type) => type.Length == 0 ? type : type[..1] + type[1..].ToLowerInvariant().Replace('_', '-');

    private static IEnumerable<string> BetterOf(JsonElement job)
    {
        var wanted = new (string Property, string Words)[]
        {
            ("baseSalary", "pay"), ("employmentType", "the kind of contract"), ("validThrough", "a closing day"), ("description", "a text"),
        };
        return wanted.Where(part => !job.TryGetProperty(part.Property, out _)).Select(part => part.Words);
    }
}
