using CareersSite.Configuration;
using CareersSite.Content;
using CareersSite.Model;
using CareersSite.Search;

namespace CareersSite.Theming.Languages;

/// <summary>Dates, money, places and states in the words of one language.</summary>
public sealed class Wording(Words words) : IFacetNames
{
    private const int MonthsOfYear = 12;

    /// <summary>Countries that write the postal code last; most others write it before the city.</summary>
    private static readonly string[] CodeFollowsCity = ["AU", "CA", "GB", "IE", "IN", "NZ", "SG", "US", "ZA"];

    private readonly NumberFormat _numbers = new(words);

    public Words Words { get; } = words;

    public string Number(int number) => _numbers.Number(number);

    public string Date(DateTimeOffset instant)
    {
        var months = Words.FindList("formats.months");
        var month = instant.Month.ToString(CultureInfo.InvariantCulture);
        return Words.Fill(
            Pattern("formats.date", "{year}-{month_number}-{day}"),
            ("day", instant.Day == 1 ? Pattern("formats.first_day", "1") : instant.Day.ToString(CultureInfo.InvariantCulture)),
            ("month", months?.ElementAtOrDefault(instant.Month - 1) ?? month),
            ("month_number", month),
            ("year", instant.Year.ToString(CultureInfo.InvariantCulture)));
    }

    /// <summary>A start as the posting has it: a day in the language's form, all else as it stands.</summary>
    public string? StartDate(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? Date(new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero))
            : text;

    /// <summary>How far a day is ahead: today, tomorrow, in 3 days.</summary>
    public string DaysAhead(int days) => days switch
    {
        0 => Name("days.today", "today"),
        1 => Name("days.tomorrow", "tomorrow"),
        _ => Counted("names.days.ahead", days),
    };

    public string? Salary(Salary? salary) => salary switch
    {
        null => null,
        { Words: { } words } => words,
        { Min: null, Max: null } => null,
        { Min: null, Max: { } max } => Pay("formats.pay_to", "{amount} {unit}", _numbers.Money(max, salary.Currency), salary.Unit),
        { Max: null, Min: { } min } => Pay("formats.pay_from", "{amount} {unit}", _numbers.Money(min, salary.Currency), salary.Unit),
        { Min: { } min, Max: { } max } when min == max => Pay("formats.pay", "{amount} {unit}", _numbers.Money(min, salary.Currency), salary.Unit),
        { Min: { } min, Max: { } max } => Pay("formats.pay", "{amount} {unit}", _numbers.Money(min, max, salary.Currency), salary.Unit),
    };

    public string? Experience(Experience? experience) => experience switch
    {
        null => null,
        { Words: { } words } => words,
        { Min: 0, Max: null } => Name("experience.none", "none"),
        { Min: { } min, Max: { } max } when min % MonthsOfYear == 0 && max % MonthsOfYear == 0 && min != max => Words.Fill(
            Words.Find("names.experience.range", max / MonthsOfYear) ?? "{from}–{to}", ("from", Number(min / MonthsOfYear)), ("to", Number(max / MonthsOfYear))),
        { Min: { } min, Max: { } max } when min != max => _numbers.Range(Time(min), Time(max)),
        { Min: { } min } => Words.Fill(Name("experience.at_least", "{amount}"), ("amount", Time(min))),
        { Max: { } max } => Words.Fill(Name("experience.up_to", "{amount}"), ("amount", Time(max))),
        _ => null,
    };

    /// <summary>One of the known levels in the words of the language, all else as it stands.</summary>
    public string Education(string text) => EducationLevels.OfCode(text) is { } level ? Name("education." + level.Code().Replace(' ', '_'), text) : text;

    /// <summary>Street, city, region and postal code; null where <see cref="Place"/> says all that is known.</summary>
    public string? Address(Place place)
    {
        if (place is { Street: null, PostalCode: null, Region: null } && ((place.Title ?? place.Name) is not { } name || place.City is null || name == place.City))
        {
            return null;
        }

        string?[] parts = CodeFollowsCity.Contains(place.Country ?? "", StringComparer.Ordinal)
            ? [place.Street, place.City, place.Region, place.PostalCode]
            : [place.Street, $"{place.PostalCode} {place.City}".Trim(), place.Region];
        return List(parts.Where(part => !string.IsNullOrEmpty(part)).Distinct(StringComparer.Ordinal)!);
    }

    public string Place(Place place)
    {
        if (place.City is null && place.Name is null)
        {
            return place.Country is { } country ? Country(country) : place.Region ?? "";
        }

        var city = place.Title ?? place.Name ?? place.City;
        return place.Country is null ? city! : Words.Fill(Pattern("formats.place", "{city}, {country}"), ("city", city), ("country", Country(place.Country)));
    }

    public string Country(string code) => Name("countries." + code, code);

    public string Type(EmploymentType type) => Name("employment_types." + type.Code(), type.Code());

    public string? Remote(Posting posting) => posting.Remote switch
    {
        RemoteWork.Fully when posting.RemoteCountries.Count > 0 => Words.Fill(
            Name("remote.fully_in", "Remote ({countries})"), ("countries", Enumeration([.. posting.RemoteCountries.Select(Country)]))),
        _ => Remote(posting.Remote),
    };

    /// <summary>Null for work on site.</summary>
    public string? Remote(RemoteWork remote) => remote switch
    {
        RemoteWork.Hybrid => Name("remote.hybrid", "Hybrid"),
        RemoteWork.Fully => Name("remote.fully", "Remote"),
        _ => null,
    };

    public string State(PostingState state) => Name("states." + StateName(state), StateName(state));

    public static string StateName(PostingState state) => state switch
    {
        PostingState.Draft => "draft",
        PostingState.Upcoming => "upcoming",
        PostingState.ClosingSoon => "closing_soon",
        PostingState.Closed => "closed",
        _ => "open",
    };

    /// <summary>Side by side, as in a line of facts: <c>Full-time, Contract</c>.</summary>
    public string List(IEnumerable<string> items) => string.Join(Pattern("formats.list", ", "), items);

    /// <summary>As in a sentence: <c>Germany, Austria and India</c>.</summary>
    public string Enumeration(IReadOnlyList<string> items)
    {
        if (items.Count < 2)
        {
            return List(items);
        }

        var isOther = Words.FindList("formats.and_other_before")?.Any(start => items[^1].StartsWith(start, StringComparison.OrdinalIgnoreCase)) == true;
        return Words.Fill(
            Pattern(isOther ? "formats.and_other" : "formats.and", "{rest}, {last}"), ("rest", List(items.SkipLast(1))), ("last", items[^1]));
    }

    public string Group(PostingGroup group) => group.Kind switch
    {
        GroupKind.Place => Place(group.Place!),
        GroupKind.Type => Name("employment_types." + group.Title, group.Title),
        GroupKind.Remote => Name("remote.fully", "Remote"),
        _ => group.Title,
    };

    private string Pay(string key, string fallback, string amount, PayUnit? unit)
    {
        var word = unit is { } known ? Name("pay_units." + known.Code(), known.Code()) : null;
        return Words.Fill(Pattern(key, fallback), ("amount", amount), ("unit", word)).Trim();
    }

    private string Time(int months) => months % MonthsOfYear == 0
        ? Counted("names.experience.years", months / MonthsOfYear)
        : Counted("names.experience.months", months);

    private string Counted(string key, int count) => Words.Fill(Words.Find(key, count) ?? "{count}", ("count", Number(count)));

    private string Name(string key, string fallback) => Words.Find("names." + key) ?? fallback;

    private string Pattern(string key, string fallback) => Words.Find(key) ?? fallback;
}
