using System.Text.Json;
using CareersSite.Configuration;
using CareersSite.Content;
using CareersSite.Diagnostics;
using CareersSite.Model;

namespace CareersSite.Feeds;

/// <summary>
/// schema.org's JobPosting, the one description of a job from which page markup and feeds are made.
/// The rules are Google's: https://developers.google.com/search/docs/appearance/structured-data/job-posting
/// </summary>
public sealed class JobPostingMarkup(Site site)
{
    private static readonly char[] ContactGaps = [' ', ',', ';', ':', '<', '>', '(', ')'];

    /// <summary>Whether all is known that search engines require; without it the page carries no markup, and nothing is made up.</summary>
    public static bool IsComplete(SitePosting posting) =>
        posting is { IsOpen: true, Posting.Date: not null }
        && (IsTelecommute(posting.Posting) || posting.Posting.Places.Any(place => place.Country is not null));

    /// <summary>Writes the object with all that is known.</summary>
    /// <param name="description">The body in UTF-8; empty where the reader has it already.</param>
    public void Write(Utf8JsonWriter json, SitePosting posting, ReadOnlySpan<byte> description)
    {
        var job = posting.Posting;
        json.WriteStartObject();
        json.WriteString("@context", "https://schema.org");
        json.WriteString("@type", "JobPosting");
        json.WriteString("title", job.Title);
        if (!description.IsEmpty)
        {
            json.WriteString("description"u8, description);
        }

        json.WriteString("url", site.Permalinks.Absolute(posting.Address));
        WriteIdentifier(json, job);
        WriteDates(json, job);
        json.WriteStrings("employmentType", [.. job.EmploymentTypes.Select(type => type.Code())]);
        json.WritePropertyName("hiringOrganization");
        OrganizationMarkup.Write(json, job.Organization ?? site.Settings.Organization, site.Permalinks);
        WriteWhere(json, job);
        WritePay(json, job.Salary);
        WritePerson(json, job);
        WriteTerms(json, job);
        json.WriteEndObject();
    }

    /// <summary>The body as the markup wants it, in UTF-8.</summary>
    public ReadOnlyMemory<byte> Description(SitePosting posting, DiagnosticSink sink) => posting.Body(sink).ToAbsolute(site.Permalinks.Origin);

    /// <summary>Google's <c>TELECOMMUTE</c>: always remote, and it is known from where.</summary>
    private static bool IsTelecommute(Posting job) => job.Remote == RemoteWork.Fully && job.RemoteCountries.Count > 0;

    private void WriteIdentifier(Utf8JsonWriter json, Posting job)
    {
        json.WriteStartObject("identifier");
        json.WriteString("@type", "PropertyValue");
        json.WriteString("name", (job.Organization ?? site.Settings.Organization).Name);
        json.WriteString("value", site.Translations.IdentifierOf(job));
        json.WriteEndObject();
    }

    private static void WriteDates(Utf8JsonWriter json, Posting job)
    {
        if (job.Date is { } date)
        {
            json.WriteString("datePosted", FeedDates.Iso(date));
        }

        if (job.ValidThrough is { } end)
        {
            json.WriteString("validThrough", FeedDates.IsoEnd(end));
        }
    }

    private static void WriteWhere(Utf8JsonWriter json, Posting job)
    {
        if (IsTelecommute(job))
        {
            json.WriteString("jobLocationType", "TELECOMMUTE");
            json.WriteStartArray("applicantLocationRequirements");
            foreach (var country in job.RemoteCountries)
            {
                json.WriteStartObject();
                json.WriteString("@type", "Country");
                json.WriteString("name", country);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        if (job.Places.Count > 0)
        {
            json.WriteStartArray("jobLocation");
            foreach (var place in job.Places)
            {
                WritePlace(json, place);
            }

            json.WriteEndArray();
        }
    }

    private static void WritePlace(Utf8JsonWriter json, Place place)
    {
        json.WriteStartObject();
        json.WriteString("@type", "Place");
        json.WriteStartObject("address");
        json.WriteString("@type", "PostalAddress");
        json.WriteStringIf("streetAddress", place.Street);
        json.WriteStringIf("addressLocality", place.City);
        json.WriteStringIf("addressRegion", place.Region);
        json.WriteStringIf("postalCode", place.PostalCode);
        json.WriteStringIf("addressCountry", place.Country);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WritePay(Utf8JsonWriter json, Salary? salary)
    {
        if (salary is not { IsComplete: true })
        {
            return;
        }

        json.WriteStartObject("baseSalary");
        json.WriteString("@type", "MonetaryAmount");
        json.WriteString("currency", salary.Currency);
        json.WriteStartObject("value");
        json.WriteString("@type", "QuantitativeValue");
        if (salary.Min == salary.Max)
        {
            json.WriteNumber("value", salary.Min!.Value);
        }
        else
        {
            WriteNumberIf(json, "minValue", salary.Min);
            WriteNumberIf(json, "maxValue", salary.Max);
        }

        json.WriteString("unitText", salary.Unit!.Value.Code());
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WritePerson(Utf8JsonWriter json, Posting job)
    {
        if (job.Experience?.Min is { } months)
        {
            if (months == 0)
            {
                json.WriteString("experienceRequirements", "no requirements");
            }
            else
            {
                json.WriteStartObject("experienceRequirements");
                json.WriteString("@type", "OccupationalExperienceRequirements");
                json.WriteNumber("monthsOfExperience", months);
                json.WriteEndObject();
            }
        }

        WriteEducation(json, job);
        json.WriteStringIf("skills", string.Join(", ", job.Skills));
    }

    private static void WriteEducation(Utf8JsonWriter json, Posting job)
    {
        var levels = EducationText.Parse(job.Education);
        if (levels is [EducationLevel.NoRequirements])
        {
            json.WriteString("educationRequirements", EducationLevel.NoRequirements.Code());
            return;
        }

        if (levels.Count == 0)
        {
            return;
        }

        json.WriteStartArray("educationRequirements");
        foreach (var level in levels)
        {
            json.WriteStartObject();
            json.WriteString("@type", "EducationalOccupationalCredential");
            json.WriteString("credentialCategory", level.Code());
            json.WriteEndObject();
        }

        json.WriteEndArray();

        // Google takes it only where both demands are stated.
        if (EducationText.TakesExperience(job.Education) && job.Experience?.Min > 0)
        {
            json.WriteBoolean("experienceInPlaceOfEducation", true);
        }
    }

    private static void WriteTerms(Utf8JsonWriter json, Posting job)
    {
        // The page itself gives an address to write to; a link leads to a form of which nothing is known here.
        if (job.Apply is { IsEmail: true })
        {
            json.WriteBoolean("directApply", true);
        }

        json.WriteStringIf("jobBenefits", string.Join(", ", job.Benefits));
        WriteUnit(json, job.DepartmentTitle);
        WriteContact(json, job.Contact);
        json.WriteStringIf("industry", job.Industry);
        json.WriteStringIf("workHours", job.Hours);
        WriteNumberIf(json, "totalJobOpenings", job.Openings);
        if (DateOnly.TryParseExact(job.StartDate, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
        {
            json.WriteString("jobStartDate", job.StartDate);
        }
    }

    private static void WriteUnit(Utf8JsonWriter json, string? department)
    {
        if (!string.IsNullOrEmpty(department))
        {
            json.WriteStartObject("employmentUnit");
            json.WriteString("@type", "Organization");
            json.WriteString("name", department);
            json.WriteEndObject();
        }
    }

    private static void WriteContact(Utf8JsonWriter json, string? contact)
    {
        if (string.IsNullOrEmpty(contact))
        {
            return;
        }

        // One word with an '@' among others is the address; what is left is the name.
        var words = contact.Split(ContactGaps, StringSplitOptions.RemoveEmptyEntries);
        var email = words.Where(word => word.Contains('@', StringComparison.Ordinal)).ToArray() is [var only] && ApplyTarget.Parse(only) is { IsEmail: true } ? only : null;
        json.WriteStartObject("applicationContact");
        json.WriteString("@type", "ContactPoint");
        json.WriteStringIf("name", email is null ? contact : contact.Replace(email, "", StringComparison.Ordinal).Trim(ContactGaps));
        json.WriteStringIf("email", email);
        json.WriteEndObject();
    }

    private static void WriteNumberIf(Utf8JsonWriter json, string name, decimal? number)
    {
        if (number is { } value)
        {
            json.WriteNumber(name, value);
        }
    }
}
