using CareersSite.Configuration;
using CareersSite.Content.Fields;
using CareersSite.Yaml;
using Draft = CareersSite.Content.PostingDraft;

namespace CareersSite.Content;

/// <summary>Every key of a posting, declared once.</summary>
public static class PostingFields
{
    public static readonly FieldTable<Draft> Table = new(
        "a posting field",
        [.. Basics, .. Dates, .. TheJob, .. ThePerson, .. Applying, .. Publishing]);

    private static Field<Draft>[] Basics =>
    [
        new("title", FieldType.Text, "The job's title, and nothing else: no place, pay or code.", "Backend Engineer",
            (draft, value, reader) =>
                draft.Posting.Title = reader.Text(value) ?? "") { Spellings = ["jobtitle", "job_title"], IsRequired = true },
        new("id", FieldType.Text, "Your own number for the job. It never changes and is never used again.", "ENG-042",
            (draft, value, reader) => draft.Posting.Id = reader.Text(value) ?? "") { Spellings = ["job_id", "requisition_id"] },
        new("name", FieldType.Text, "A label for yourself; it is shown nowhere.", "backend_engineer_2026",
            (_, value, reader) => reader.Text(value)),
        new("slug", FieldType.Text, "The last part of the page's address; without it, the file's name.", "backend-engineer",
            SlugField.Read),
        new("summary", FieldType.Text,
            "One or two sentences for lists and search engines; without it, the first ones of the text.",
            "Build the payments core with us.",
            (draft, value, reader) => draft.Posting.Summary = reader.Text(value)) { Spellings = ["description"], IsRecommended = true },
        new("lang", FieldType.Text,
            "The language of the text; without it, the ending of the file's name (x.de.md), else the site's first.", "de",
            (draft, value, reader) => draft.Posting.Language = reader.Text(value) ?? ""),
        new("translation_key", FieldType.Text,
            "The same for one job in several languages; without it, the file's name.", "backend-engineer",
            (draft, value, reader) => draft.Posting.TranslationKey = reader.Text(value) ?? ""),
    ];

    private static Field<Draft>[] Dates =>
    [
        new("date", FieldType.DayOrTime, "When it was posted. A day to come makes the posting wait until then.", "2026-11-22",
            (draft, value, reader) =>
                draft.Posting.Date = MomentField.Read(draft.Settings.Zone, value, reader))
        { Spellings = ["date_posted", "posted"], IsRecommended = true },
        new("updated", FieldType.DayOrTime, "When its text last changed; without it, 'date'.", "2026-11-25",
            (draft, value, reader) =>
                draft.Posting.Updated = MomentField.Read(draft.Settings.Zone, value, reader))
        { Spellings = ["lastmod", "modified", "date_modified"] },
        new("valid_through", FieldType.DayOrTime, "The last day on which one can apply.", "2027-01-31",
            (draft, value, reader) =>
                draft.Posting.ValidThrough = MomentField.Read(draft.Settings.Zone, value, reader))
        { Spellings = ["closes", "closing_date", "expires", "expiry_date", "deadline"], IsRecommended = true },
        new("opens", FieldType.DayOrTime, "The first day on which it is shown.", "2026-12-01", MomentField.ReadOpens),
        new("draft", FieldType.YesNo, "Yes: it is not published.", "yes",
            (draft, value, reader) => draft.Posting.IsDraft = reader.YesNo(value) ?? false) { IsRecommended = true },
        new("start_date", FieldType.Text, "When the work begins.", "2027-02-01",
            (draft, value, reader) => draft.Posting.StartDate = reader.Text(value)),
    ];

    private static Field<Draft>[] TheJob =>
    [
        new("department", FieldType.Text, "The department.", "Engineering",
            (draft, value, reader) => draft.Posting.Department = reader.Text(value)) { IsRecommended = true },
        new("team", FieldType.Text, "The team in it.", "Payments",
            (draft, value, reader) => draft.Posting.Team = reader.Text(value)),
        new("location", FieldType.TextMapOrList(PlaceFields.Table),
            "Where the work is done: a place of site.yml, 'City, Region, Country', or its fields.", "Berlin, Germany",
            LocationField.Read) { Spellings = ["locations"], IsRecommended = true },
        new("remote", RemoteField.Type, "Whether one can work from home.", "hybrid", RemoteField.Read) { IsRecommended = true },
        new("remote_countries", FieldType.TextOrList, "The countries from which a fully remote job can be done.", "[DE, PT]",
            RemoteField.ReadCountries),
        new("employment_type", EmploymentTypeField.Type,
            "The kind of contract: full-time, part-time, contractor, temporary, intern …", "Full-time",
            EmploymentTypeField.Read) { IsRecommended = true },
        new("salary", FieldType.TextOrMap(SalaryFields.Table), "The pay: amount, currency and period.", "62,000–72,000 EUR per year",
            SalaryFields.Read) { IsRecommended = true },
        new("hours", FieldType.Text, "The working hours.", "40 hours a week",
            (draft, value, reader) => draft.Posting.Hours = reader.Text(value)),
        new("openings", FieldType.WholeNumberFrom(1), "How many people are wanted.", "2",
            (draft, value, reader) => draft.Posting.Openings = reader.WholeNumber(value, 1)),
        new("industry", FieldType.Text, "The industry.", "Software",
            (draft, value, reader) => draft.Posting.Industry = reader.Text(value)),
        new("benefits", FieldType.TextOrList, "What the job offers beside the pay.", "[30 days of holiday, Training budget]",
            (draft, value, reader) => draft.Posting.Benefits = reader.Texts(value)),
        new("organization", FieldType.TextOrMap(OrganizationFields.Table),
            "Who hires, where that is not the organization of site.yml.", "Example Labs",
            (draft, value, reader) => draft.Posting.Organization = OrganizationFields.Read(value, reader)),
    ];

    private static Field<Draft>[] ThePerson =>
    [
        new("experience", FieldType.TextOrMap(ExperienceFields.Table), "How long somebody should have done such work.", "3–6 years",
            ExperienceFields.Read) { IsRecommended = true },
        new("education", FieldType.TextOrList, "The education that is asked for.", "Bachelor's degree",
            (draft, value, reader) => draft.Posting.Education = reader.Texts(value)),
        new("skills", FieldType.TextOrList, "What somebody should know.", "[C#, PostgreSQL]",
            (draft, value, reader) => draft.Posting.Skills = reader.Texts(value)),
        new("tags", FieldType.TextOrList, "Words under which feeds file it.", "[backend, payments]",
            (draft, value, reader) => draft.Posting.Tags = reader.Texts(value)),
    ];

    private static Field<Draft>[] Applying =>
    [
        new("apply", FieldType.UrlOrEmail, "Where to apply; without it, the address of site.yml.", "https://example.com/apply",
            (draft, value, reader) =>
                draft.Posting.Apply = ApplyField.Read(value, reader))
        { Spellings = ["apply_url", "apply_email", "application_link"], IsRecommended = true },
        new("apply_instructions", FieldType.Text, "How to apply, in a few words of markdown.", "Tell us about a system you are proud of.",
            (draft, value, reader) => draft.Posting.ApplyInstructions = reader.Text(value)),
        new("questions", FieldType.TextOrList, "What the application asks.", "[When could you start?]",
            (draft, value, reader) => draft.Posting.Questions = reader.Sentences(value)),
        new("contact", FieldType.Text, "Whom to ask.", "jobs@example.com",
            (draft, value, reader) => draft.Posting.Contact = reader.Text(value)),
    ];

    private static Field<Draft>[] Publishing =>
    [
        new("featured", FieldType.YesNo, "Yes: it comes first, and on the home page.", "yes",
            (draft, value, reader) => draft.Posting.IsFeatured = reader.YesNo(value) ?? false) { Spellings = ["promoted"] },
        new("weight", FieldType.WholeNumber, "Its place among the others: lower comes first.", "10",
            (draft, value, reader) => draft.Posting.Weight = reader.WholeNumber(value)),
        new("image", FieldType.Path, "The share picture, under content/static.", "jobs/backend.png",
            (draft, value, reader) => draft.Posting.Image = PictureField.ReadPath(draft.Posting.Image, value, reader)),
        new("image_alt", FieldType.Text, "What the picture shows.", "Two engineers at a whiteboard",
            (draft, value, reader) => draft.Posting.Image = PictureField.ReadAlt(draft.Posting.Image, value, reader)),
        new("aliases", FieldType.TextOrList, "Old addresses of the page, which then lead to it.", "[/jobs/backend/]",
            (draft, value, reader) => draft.Posting.Aliases = AliasField.Read(value, reader)) { Spellings = ["redirect_from"] },
        new("extra", FieldType.FreeMap, "Anything more that your theme wants to know.", "{ video: \"https://example.com/v\" }",
            (draft, value, reader) => draft.Posting.Extra = reader.Map(value)),
    ];
}
