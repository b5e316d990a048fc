using CareersSite.Configuration;
using CareersSite.Content;
using CareersSite.Model;

namespace CareersSite.Theming;

/// <summary>Dates, money, places and states in the words of one language.</summary>
public sealed class Wording(Words words)
{
    private const int MonthsOfYear = 12;

    /// <summary>Countries that write the postal code last; most others write it before the city.</summary>
    private static readonly string[] CodeFollowsCity = ["AU", "CA", "GB", "IE", "IN", "NZ", "SG", "US", "ZA"];

    public Words Words { get; } = words;

    public string Date(DateTimeOffset instant)
    {
        var months = Words.FindList("formats.months");
        var month = instant.Month.ToString(CultureInfo.InvariantCulture);
        return Words.Fill(
            Pattern("formats.date", "{year}-{month_number}-{day}"),
            ("day", instant.Day.ToString(CultureInfo.InvariantCulture)),
            ("month", months?.ElementAtOrDefault(instant.Month - 1) ?? month),
            ("month_number", month),
            ("year", instant.Year.ToString(CultureInfo.InvariantCulture)));
    }

    /// <summary>A start as the posting has it: a day in the language's form, all else as it stands.</summary>
    public string? StartDate(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? Date(new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero))
            : text;

    public string? Salary(Salary? salary) => salary switch
    {
        null => null,
        { Words: { } words } => words,
        { Min: null, Max: null } => null,
        { Min: null, Max: { } max } => Pay("formats.pay_to", "{amount} {unit}", Money(max, salary.Currency), salary.Unit),
        { Max: null, Min: { } min } => Pay("formats.pay_from", "{amount} {unit}", Money(min, salary.Currency), salary.Unit),
        { Min: { } min, Max: { } max } when min == max => Pay("formats.pay", "{amount} {unit}", Money(min, salary.Currency), salary.Unit),
        { Min: { } min, Max: { } max } => Pay("formats.pay", "{amount} {unit}", Range(Money(min, salary.Currency), Money(max, salary.Currency)), salary.Unit),
    };

    public string? Experience(Experience? experience) => experience switch
    {
        null => null,
        { Words: { } words } => words,
        { Min: 0, Max: null } => Name("experience.none", "none"),
        { Min: { } min, Max: { } max } when min % MonthsOfYear == 0 && max % MonthsOfYear == 0 && min != max => Words.Fill(
            Name("experience.range", "{from}–{to}"), ("from", Number(min / MonthsOfYear)), ("to", Number(max / MonthsOfYear))),
        { Min: { } min, Max: { } max } when min != max => Range(Time(min), Time(max)),
        { Min: { } min } => Words.Fill(Name("experience.at_least", "{amount}"), ("amount", Time(min))),
        { Max: { } max } => Words.Fill(Name("experience.up_to", "{amount}"), ("amount", Time(max))),
        _ => null,
    };

    /// <summary>One of the known levels in the words of the language, all else as it stands.</summary>
    public string Education(string text) => EducationLevels.OfCode(text) is { } level ? Name("education." + level.Code().Replace(' ', '_'), text) : text;

    /// <summary>Street, city, region and postal code; null where <see cref="Place"/> says all that is known.</summary>
    public string? Address(Place place)
    {
        if (place is { Street: null, PostalCode: null, Region: null } && (place.Name is null || place.City is null || place.Name == place.City))
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

        var city = place.Name ?? place.City;
        return place.Country is null ? city! : Words.Fill(Pattern("formats.place", "{city}, {country}"), ("city", city), ("country", Country(place.Country)));
    }

    public string Country(string code) => Name("countries." + code, code);

    public string Type(EmploymentType type) => Name("employment_types." + type.Code(), type.Code());

    public string? Remote(Posting posting) => posting.Remote switch
    {
        RemoteWork.Hybrid => Name("remote.hybrid", "Hybrid"),
        RemoteWork.Fully when posting.RemoteCountries.Count > 0 => Words.Fill(
            Name("remote.fully_in", "Remote ({countries})"), ("countries", List(posting.RemoteCountries.Select(Country)))),
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

    public string List(IEnumerable<string> items) => string.Join(Pattern("formats.list", ", "), items);

    public string Group(PostingGroup group) => group.Kind switch
    {
        GroupKind.Place => Place(group.Place!),
        GroupKind.Type => Name("employment_types." + group.Title, group.Title),
        GroupKind.Remote => Name("remote.fully", "Remote"),
        _ => group.Title,
    };

    private string Money(decimal amount, string? currency)
    {
        var number = Number(amount);
        if (currency is null)
        {
            return number;
        }

        var symbol = Words.Find("names.currencies." + currency) ?? currency + "\u00A0";
        return Words.Fill(Pattern("formats.money", "{symbol}{amount}"), ("symbol", symbol), ("amount", number));
    }

    private string Pay(string key, string fallback, string amount, PayUnit? unit)
    {
        var word = unit is { } known ? Name("pay_units." + known.Code(), known.Code()) : null;
        return Words.Fill(Pattern(key, fallback), ("amount", amount), ("unit", word)).Trim();
    }

    private string Time(int months) => months % MonthsOfYear == 0
        ? Words.Fill(Words.Find("names.experience.years", months / MonthsOfYear) ?? "{count}", ("count", Number(months / MonthsOfYear)))
        : Words.Fill(Words.Find("names.experience.months", months) ?? "{count}", ("count", Number(months)));

    private string Range(string from, string to) => Words.Fill(Pattern("formats.range", "{from}–{to}"), ("from", from), ("to", to));

    private string Number(decimal number)
    {
        var text = number.ToString(decimal.Truncate(number) == number ? "#,##0" : "#,##0.00", CultureInfo.InvariantCulture);
        return text.Replace(",", "\0", StringComparison.Ordinal)
            .Replace(".", Pattern("formats.decimal", "."), StringComparison.Ordinal)
            .Replace("\0", Pattern("formats.group", ","), StringComparison.Ordinal);
    }

    private string Name(string key, string fallback) => Words.Find("names." + key) ?? fallback;

    private string Pattern(string key, string fallback) => Words.Find(key) ?? fallback;
}
