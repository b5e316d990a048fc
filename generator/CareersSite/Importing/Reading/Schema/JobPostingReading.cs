using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using CareersSite.Configuration;
using CareersSite.Importing.Reading.Boards;
using CareersSite.Importing.Understanding;
using CareersSite.Importing.Values;

namespace CareersSite.Importing.Reading.Schema;

/// <summary>
/// schema.org's JobPosting, as pages and feeds carry it. What it states is taken as it stands:
/// https://schema.org/JobPosting, with the values that Google asks for.
/// </summary>
internal sealed partial class JobPostingReading
{
    /// <summary>Properties that say nothing that a posting could hold.</summary>
    private static readonly string[] Passed =
    [
        "@context", "@type", "@id", "title", "name", "description", "url", "directApply", "mainEntityOfPage", "sameAs", "image",
        "experienceInPlaceOfEducation",
    ];

    private static readonly string[] Types = ["JobPosting", "https://schema.org/JobPosting", "http://schema.org/JobPosting"];

    private readonly JsonElement _job;
    private readonly SiteSettings _settings;
    private readonly HashSet<string> _seen = [.. Passed];

    private JobPostingReading(JsonElement job, SiteSettings settings, string? language)
    {
        (_job, _settings) = (job, settings);
        Language = TextUnderstanding.SiteLanguage(job.Text("inLanguage") ?? language, settings);
    }

    public StatedFacts Facts { get; } = new();

    private string? Language { get; }

    /// <param name="language">What the page or feed says of its language, where the job itself does not.</param>
    public static StatedFacts Of(JsonElement job, SiteSettings settings, string? language)
    {
        var reading = new JobPostingReading(job, settings, language);
        reading.Read();
        return reading.Facts;
    }

    public static bool IsJobPosting(JsonElement element) => element.At("@type").Texts().Any(Types.Contains);

    /// <summary>The sections that some systems keep apart from the description, as HTML.</summary>
    public static IEnumerable<string> Sections(JsonElement job, string? description)
    {
        foreach (var (name, heading) in new[] { ("responsibilities", "Responsibilities"), ("qualifications", "Qualifications") })
        {
            if (job.Text(name) is { } text && description?.Contains(text, StringComparison.Ordinal) != true)
            {
                yield return BoardText.Section(heading, HtmlParagraph(text));
            }
        }
    }

    private static string HtmlParagraph(string text) => Html.HtmlSigns.Few(text) ? text : $"<p>{WebUtility.HtmlEncode(text)}</p>";

    private void Read()
    {
        Facts.Text("title", Decoded(_job.Text("title") ?? _job.Text("name")), "title");
        if (Language is { } language && language != _settings.DefaultLanguage)
        {
            Facts.Text("lang", language, "language");
        }

        Take("identifier", value => Facts.Text("id", value.Items().Select(item => item.Text("value") ?? item.Text()).FirstOrDefault(), "identifier"));
        Take("datePosted", value => Facts.Moment("date", value.Text(), "datePosted"));
        Take("validThrough", value => Facts.Moment("valid_through", value.Text(), "validThrough"));
        Take("jobStartDate", value => Facts.Read("start_date", value.Text(), "jobStartDate"));
        Take("employmentUnit", value => Facts.Text("department", Decoded(value.Text("name") ?? value.Text()), "employmentUnit"));
        Take("hiringOrganization", ReadOrganization);
        ReadWhere();
        ReadTerms();
        ReadPerson();
        Take("applicationContact", ReadContact);
        NameTheRest();
    }

    private void ReadContact(JsonElement contact)
    {
        string?[] parts = [contact.Text("name"), contact.Text("email"), contact.Text("telephone")];
        Facts.Text("contact", string.Join(", ", parts.OfType<string>()), "applicationContact");
    }

    private void NameTheRest()
    {
        foreach (var (name, value) in _job.Members().Where(member => !_seen.Contains(member.Name)))
        {
            if (value.ValueKind is not (JsonValueKind.Null or JsonValueKind.False))
            {
                Facts.NotTaken(name, value.Text());
            }
        }
    }

    private void ReadWhere()
    {
        Take("jobLocation", value =>
        {
            if (new JobPlaces(_settings, Language ?? _settings.DefaultLanguage).Of(value) is { } places)
            {
                Facts.Add("location", places, "jobLocation");
            }
        });
        var isRemote = _job.At("jobLocationType").Texts().Contains("TELECOMMUTE", StringComparer.OrdinalIgnoreCase);
        Take("jobLocationType", value =>
        {
            if (isRemote)
            {
                Facts.Text("remote", "fully", "jobLocationType");
            }
            else
            {
                Facts.Read("remote", value.Text(), "jobLocationType");
            }
        });
        Take("applicantLocationRequirements", value =>
        {
            var names = value.Items().Select(item => item.Text("name") ?? item.Text()).OfType<string>().ToList();
            var codes = names.Select(Countries.CodeOf).ToList();
            if (isRemote && codes.Count > 0 && codes.All(code => code is not null))
            {
                Facts.List("remote_countries", codes.OfType<string>().Distinct(), "applicantLocationRequirements");
            }
            else
            {
                Facts.NotTaken("applicantLocationRequirements", string.Join(", ", names));
            }
        });
    }

    private void ReadTerms()
    {
        Take("employmentType", value => Facts.Read("employment_type", string.Join(", ", value.Texts()), "employmentType"));
        Take("baseSalary", value => JobPay.Read(value, Facts, "baseSalary"));
        Take("workHours", value => Facts.Text("hours", Decoded(value.Text()), "workHours"));
        Take("totalJobOpenings", value => Facts.Read("openings", value.Text(), "totalJobOpenings"));
        Take("industry", value => Facts.Text("industry", Decoded(string.Join(", ", value.Texts())), "industry"));
        Take("jobBenefits", value => Items("benefits", value, "jobBenefits"));
    }

    private void ReadPerson()
    {
        Take("experienceRequirements", value =>
        {
            if (value.At("monthsOfExperience").Number() is { } months && months == decimal.Truncate(months) && months is > 0 and < 1000)
            {
                Facts.Text("experience", ExperienceWords((int)months), "experienceRequirements");
            }
            else
            {
                ReadExperience(value.Text() ?? value.Text("description"));
            }
        });
        Take("educationRequirements", value => Facts.List(
            "education",
            value.Items().Select(item => Decoded(item.Text("credentialCategory") ?? item.Text("name") ?? item.Text())).OfType<string>(),
            "educationRequirements"));
        Take("skills", value => Items("skills", value, "skills"));
        _seen.UnionWith(["responsibilities", "qualifications", "inLanguage"]);
    }

    private void ReadExperience(string? text)
    {
        if (text == "no requirements")
        {
            Facts.Text("experience", "none", "experienceRequirements");
        }
        else
        {
            Facts.Read("experience", text, "experienceRequirements");
        }
    }

    private static string ExperienceWords(int months) =>
        months % 12 == 0 ? $"{months / 12} year{(months == 12 ? "" : "s")}" : $"{months} month{(months == 1 ? "" : "s")}";

    /// <summary>A list, or a text with commas where that is a list of short things.</summary>
    private void Items(string field, JsonElement value, string from)
    {
        var texts = value.Items().Select(item => Decoded(item.Text() ?? item.Text("name"))).OfType<string>().ToList();
        if (texts is [var phrases] && field == "benefits")
        {
            Facts.List(field, PhraseEnd().Split(phrases), from);
        }
        else if (texts is [var only] && FactReader.Read(field, only) is { Count: > 0 } read)
        {
            Facts.Add(field, read[0].Value, from);
        }
        else
        {
            Facts.List(field, texts, from);
        }
    }

    private void ReadOrganization(JsonElement value)
    {
        var name = Decoded(value.Text("name") ?? value.Text());
        if (name is null || name.Equals(_settings.Organization.Name, StringComparison.OrdinalIgnoreCase))
        {
            return;
        }

        var url = value.Text("url") ?? value.At("sameAs").Texts().FirstOrDefault();
        FieldValue organization = LinkTarget.Page(url) is null ? FieldValue.Text(name) : new MapValue([("name", name), ("url", url!)]);
        Facts.Add("organization", organization, "hiringOrganization");
    }

    private void Take(string property, Action<JsonElement> read)
    {
        _seen.Add(property);
        if (_job.At(property) is { ValueKind: not (JsonValueKind.Undefined or JsonValueKind.Null) } value)
        {
            read(value);
        }
    }

    /// <summary>Benefits are phrases that may hold commas; the next one begins with a capital or an amount.</summary>
    [GeneratedRegex(@",\s+(?=[\p{Lu}\p{Sc}0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex PhraseEnd();

    private static string? Decoded(string? text) => text is null ? null : WebUtility.HtmlDecode(text);
}
