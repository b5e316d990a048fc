using CareersSite.Diagnostics.Catalogue;
using CareersSite.Yaml;

namespace CareersSite.Configuration;

/// <summary>Every key of <c>site.yml</c>.</summary>
public static class SiteFields
{
    public static readonly FieldTable<SiteSettings> Table = new(
        "a setting",
        new("title", FieldType.TextByLanguage, "The name of the site, shown in the header and in search engines.", "Careers at Example",
            (site, value, reader) => site.Title = LocalTextField.Read(value, reader) ?? "")
        { IsRequired = true },
        new("base_url", FieldType.Url, "Where the site will be published. It may have a path.", "https://careers.example.com/",
            ReadBaseUrl)
        { IsRequired = true },
        new("description", FieldType.TextByLanguage, "One sentence about the site, for search engines and feeds.", "{ en: Open jobs., de: Offene Stellen. }",
            (site, value, reader) => site.Description = LocalTextField.Read(value, reader)),
        new("image", FieldType.Path, "The picture that is shown where a page without one of its own is shared, under content/static: 1200 by 630 pixels.", "share.png",
            (site, value, reader) => site.Image = PictureField.ReadPath(site.Image, value, reader)),
        new("image_alt", FieldType.TextByLanguage, "What that picture shows, in words.", "The workshop from above.",
            (site, value, reader) => site.Image = PictureField.ReadAlt(site.Image, value, reader)),
        new("languages", FieldType.TextOrList, "The languages of the site; the first is the default one.", "[en, de]", ReadLanguages),
        new("time_zone", FieldType.Text, "The zone in which days begin and end, by its IANA name.", "Europe/Berlin", ReadZone),
        new("organization", FieldType.TextOrMap(OrganizationFields.Table), "Who hires.", "{ name: Example }",
            (site, value, reader) => site.Organization = OrganizationFields.Read(value, reader))
        { IsRequired = true },
        new("apply", FieldType.UrlOrEmail, "Where to apply when a posting does not say; {id} and {slug} are filled in.", "jobs@example.com",
            ReadApply),
        new("places", FieldType.MapOf(FieldType.Map(PlaceFields.OfSite)),
            "Your places by name, so that a posting can just say 'location: Berlin'.", "{ Berlin: { city: Berlin, country: DE } }",
            ReadPlaces),
        new("departments", FieldType.MapOf(FieldType.TextOrMap(DepartmentFields.Table)),
            "Your departments by name, with what their pages say.", "{ Engineering: { summary: We build it. } }", ReadDepartments),
        new("theme", FieldType.Text, "The theme, by the name of its folder.", "default",
            (site, value, reader) => site.Theme = reader.Text(value) ?? site.Theme),
        new("theme_params", FieldType.FreeMap, "Settings of the theme; the theme says which there are.", "{ accent: \"#0b57d0\" }",
            (site, value, reader) => site.ThemeParams = reader.Map(value)),
        new("menu", FieldType.TextMapOrList(MenuFields.Table),
            "The entries of the menu: slugs of pages, or a title with a URL.",
            "[about, { title: Blog, url: \"https://example.com/blog\" }]", MenuFields.Read),
        new("closed_pages", new EitherType(FieldType.Days, FieldType.OneOf("keep", "remove")),
            "How long the page of a closed posting stays, marked as closed.", "90 days", ReadClosedPages),
        new("closing_soon", FieldType.Days, "How long before its end a posting is marked as closing soon.", "7 days",
            (site, value, reader) => site.ClosingSoon = DayCount.Read(value, reader) ?? site.ClosingSoon),
        new("page_size", FieldType.WholeNumberFrom(1), "How many postings one page of a list shows.", "50",
            (site, value, reader) => site.PageSize = reader.WholeNumber(value, 1) ?? site.PageSize),
        new("redirects", FieldType.OneOf("pages", "file", "both"),
            "How old addresses ('aliases') lead on: by pages, which work on every host, by a file _redirects for hosts that read it, or by both.", "both",
            ReadRedirects),
        new("feeds", FieldType.Map(FeedFields.Table), "Which feeds are written.", "{ atom: no }",
            (site, value, reader) => site.Feeds = FeedFields.Read(value, reader)),
        new("search", FieldType.Map(SearchFields.Table),
            "Settings of the search: 'synonyms', a word and what else it stands for.", "{ synonyms: { sde: software engineer } }",
            SearchFields.Read),
        new("fields", FieldType.MapOf(FieldType.Text),
            "Other names for the keys of postings: your key, then ours.", "{ deadline_date: valid_through }", ReadFieldNames),
        new("ignore_fields", FieldType.TextOrList, "Keys of your postings that this site passes over.", "[layout, permalink]",
            (site, value, reader) => site.IgnoredFields = reader.Texts(value)),
        new("diagnostics", FieldType.MapOf(LevelFields.Type),
            "The level of a message by its code: off, note, warning or error.", "{ country-missing: off }", LevelFields.Read),
        new("pay_transparency", FieldType.TextOrList, "Countries and regions in which pay must be stated.", "[DE, US-CO]",
            (site, value, reader) => site.PayTransparency = reader.Texts(value)),
        new("index_now_key", FieldType.Text, "Your IndexNow key; the key file is written to the site's root.", "0123456789abcdef",
            ReadIndexNowKey));

    private static void ReadBaseUrl(SiteSettings site, YamlValue value, ValueReader reader)
    {
        if (reader.Text(value) is not { } text)
        {
            return;
        }

        if (BaseUrl.Parse(text) is { } url)
        {
            site.BaseUrl = url;
        }
        else
        {
            reader.Report(
                SettingsProblems.BadUrl, value, $"'{text}' is not an address that a site can be published at", "Write it whole, such as 'https://careers.example.com/'.");
        }
    }

    private static void ReadLanguages(SiteSettings site, YamlValue value, ValueReader reader)
    {
        var languages = reader.Texts(value).Distinct(StringComparer.Ordinal).ToArray();
        foreach (var language in languages.Where(language => !Language.IsCode(language)))
        {
            reader.Report(SettingsProblems.BadLanguage, value, $"'{language}' is not the code of a language", "Write codes such as 'en', 'de' or 'pt-BR'.");
        }

        site.Languages = languages.Length > 0 ? languages : site.Languages;
    }

    private static void ReadZone(SiteSettings site, YamlValue value, ValueReader reader)
    {
        if (reader.Text(value) is not { } text)
        {
            return;
        }

        if (SiteZone.Find(text) is { } zone)
        {
            site.Zone = zone;
        }
        else
        {
            reader.Report(SettingsProblems.BadTimeZone, value, $"'{text}' is not a time zone that is known here", "Write an IANA name, such as 'Europe/Berlin' or 'UTC'.");
        }
    }

    private static void ReadApply(SiteSettings site, YamlValue value, ValueReader reader) => site.Apply = ApplyField.Read(value, reader);

    private static void ReadPlaces(SiteSettings site, YamlValue value, ValueReader reader)
    {
        site.Places = Named(value, reader, (name, fields) => reader.Map(fields) is { } map ? PlaceFields.ReadOfSite(name, map, reader) : null);
        site.PlacesByTitle = ByTitle(site.Places.Values, place => place.Words?.Title?.All ?? (place.Title is { } title ? [title] : []));
    }

    private static void ReadDepartments(SiteSettings site, YamlValue value, ValueReader reader)
    {
        site.Departments = Named(value, reader, (name, fields) => DepartmentFields.Read(name, fields, reader));
        site.DepartmentsByTitle = ByTitle(site.Departments.Values, department => department.Title?.All ?? []);
    }

    private static Dictionary<string, T> Named<T>(YamlValue value, ValueReader reader, Func<string, YamlValue, T?> read)
        where T : class => (reader.Map(value)?.Entries ?? [])
            .DistinctBy(entry => entry.Key.Text.Trim(), StringComparer.OrdinalIgnoreCase)
            .Select(entry => (Name: entry.Key.Text.Trim(), Item: read(entry.Key.Text.Trim(), entry.Value)))
            .Where(named => named.Item is not null)
            .ToDictionary(named => named.Name, named => named.Item!, StringComparer.OrdinalIgnoreCase);

    private static Dictionary<string, T> ByTitle<T>(IEnumerable<T> items, Func<T, IEnumerable<string>> titlesOf) => items
        .SelectMany(titlesOf, (item, title) => (Title: title, Item: item))
        .Where(titled => titled.Title.Length > 0)
        .DistinctBy(titled => titled.Title, StringComparer.OrdinalIgnoreCase)
        .ToDictionary(titled => titled.Title, titled => titled.Item, StringComparer.OrdinalIgnoreCase);

    private static void ReadClosedPages(SiteSettings site, YamlValue value, ValueReader reader) => site.ClosedPages = (value as YamlScalar)?.Text.Trim() switch
    {
        "keep" => ClosedPages.Kept,
        "remove" => ClosedPages.Removed,
        _ => DayCount.Read(value, reader) is { } time ? ClosedPages.KeptFor(time) : site.ClosedPages,
    };

    private static void ReadRedirects(SiteSettings site, YamlValue value, ValueReader reader)
    {
        if (reader.Text(value) is not { } text)
        {
            return;
        }

        switch (text)
        {
            case "pages":
                site.Redirects = Redirects.Pages;
                break;
            case "file":
                site.Redirects = Redirects.File;
                break;
            case "both":
                site.Redirects = Redirects.Pages | Redirects.File;
                break;
            default:
                reader.Report(SettingsProblems.BadRedirects, value, $"'{text}' is not a way to lead on from old addresses", "Write pages, file or both.");
                break;
        }
    }

    private static void ReadFieldNames(SiteSettings site, YamlValue value, ValueReader reader)
    {
        if (reader.Map(value) is { } map)
        {
            site.FieldNames = map.Entries
                .Where(entry => reader.Text(entry.Value) is not null)
                .ToDictionary(entry => entry.Key.Text, entry => (YamlScalar)entry.Value, StringComparer.Ordinal);
        }
    }

    private static void ReadIndexNowKey(SiteSettings site, YamlValue value, ValueReader reader)
    {
        var key = reader.Text(value);
        if (key is not null && (key.Length is < 8 or > 128 || !key.All(c => char.IsAsciiLetterOrDigit(c) || c == '-')))
        {
            reader.Report(SettingsProblems.BadIndexNowKey, value, "an IndexNow key has 8 to 128 letters, digits and dashes");
            return;
        }

        site.IndexNowKey = key;
    }
}
