using CareersSite.Content;
using CareersSite.Yaml;
using FsCheck;
using FsCheck.Fluent;

namespace CareersSite.Tests.Content;

/// <summary>A value of a field, and what the posting should say after it was read.</summary>
internal sealed record Sample(Written Value, string Expected)
{
    public static Sample Of(string text, string? expected = null) => new(Written.Of(text), expected ?? text);
}

/// <summary>For every field of the table: values that are right, and the way to see in a posting what was read.</summary>
internal static class PostingSamples
{
    private static readonly Gen<int> Small = Gen.Choose(1, 40);

    private static readonly Gen<string> Word = Gen.Elements(
        "Bread", "cake", "C#", "C++", "R&D", "it's", "\"so-called\"", "a:b", "café", "Zürich", "日本", "🚀", "100%", "@home", "`code`", "back\\slash", "[x]", "{y}",
        "- dash", "#1", "? why", "!now", "* star", "key: value", "x # y", "~", "null", "yes", "007", "3.5", "---", "'", "(m/w/d)", "“quoted”", "a, b");

    private static readonly Gen<string> Line =
        from words in Gen.Choose(1, 4).SelectMany(count => Word.ListOf(count))
        from gap in Gen.Elements(" ", " ", "-", "")
        select string.Join(gap, words).Trim();

    private static readonly Gen<Sample> Text = Gen.Frequency(
        (9, Line.Select(line => Sample.Of(line))),
        (1, from first in Line from second in Line from gap in Gen.Elements("\n", "\n\n", "\n  ") select Sample.Of(first + gap + second)));

    private static readonly Gen<string> Item = Line.Select(line => line.Replace(",", ";", StringComparison.Ordinal));

    private static readonly Gen<Sample> TextOrList =
        from items in Gen.Choose(1, 4).SelectMany(count => Item.ListOf(count))
        from gap in Gen.Elements(",", ", ", " , ")
        from isText in Gen.Elements(true, false)
        select new Sample(isText ? Written.Of(string.Join(gap, items)) : Written.Of(items), Shown(items));

    private static readonly Gen<Sample> Day =
        from number in Gen.Choose(0, 30_000)
        from minute in Gen.Choose(0, 1439)
        from zone in Gen.Elements<int?>(null, 0, 2, -5)
        let day = new DateTime(2000, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddDays(number)
        select zone is { } hours
            ? Sample.Of(
                $"{day.AddMinutes(minute):yyyy-MM-ddTHH:mm:ss}{(hours == 0 ? "Z" : $"{hours:+00;-00}:00")}",
                $"{day.AddMinutes(minute).AddHours(-hours):yyyy-MM-dd HH:mm}")
            : Sample.Of($"{day:yyyy-MM-dd}", $"{day:yyyy-MM-dd}");

    private static readonly Gen<Sample> Place =
        from city in Gen.Elements("Lyon", "São Paulo", "Berlin")
        from country in Gen.Elements("FR", "BR", "PT")
        from isText in Gen.Elements(true, false)
        from code in Gen.Elements("69001", "00100")
        select isText
            ? Sample.Of($"{city}, {country}", $"{city}/{country}/")
            : new Sample(Written.Of(("city", city), ("postal_code", code), ("country", country)), $"{city}/{country}/{code}");

    private static readonly Gen<Sample> Salary =
        from least in Gen.Choose(1, 200_000)
        from more in Gen.Choose(0, 90_000)
        from currency in Gen.Elements("EUR", "INR", "USD")
        from unit in Gen.Elements("HOUR", "MONTH", "YEAR")
        from isText in Gen.Elements(true, false)
        select new Sample(
            isText
                ? Written.Of($"{least:N0}–{least + more:N0} {currency} per {unit.ToLowerInvariant()}")
                : Written.Of(("min", $"{least}"), ("max", $"{least + more:N0}"), ("currency", currency.ToLowerInvariant()), ("unit", unit)),
            $"{least}–{least + more} {currency} {unit}");

    private static readonly Gen<Sample> Experience =
        from least in Small
        from more in Small
        from key in Gen.Elements("min", "min_months")
        from isText in Gen.Elements(true, false)
        select isText
            ? Sample.Of($"{least}–{least + more} years", $"{least * 12}–{(least + more) * 12}")
            : new Sample(Written.Of((key, $"{least}"), ("max", $"{least + more}")), $"{least}–{least + more}");

    private static readonly Gen<Sample> EmploymentType =
        from codes in Gen.Choose(1, 3).SelectMany(count => Gen.Elements(EmploymentTypes.Codes.ToArray()).ListOf(count))
        from isFriendly in Gen.Elements(true, false)
        let written = codes.Select(code => isFriendly ? code.ToLowerInvariant().Replace('_', '-') : code)
        select new Sample(Written.Of(written), Shown(codes.Distinct()));

    private static readonly Gen<Sample> Organization =
        from name in Line
        from isText in Gen.Elements(true, false)
        select isText ? Sample.Of(name, name + " ") : new Sample(Written.Of(("name", name), ("url", "https://example.com/")), name + " https://example.com/");

    /// <summary>Fields whose values have a form of their own; all others go by their type.</summary>
    private static readonly Dictionary<string, Gen<Sample>> Special = new()
    {
        ["slug"] = Gen.Elements("baker", "c-sharp_7", "007").Select(slug => Sample.Of(slug)),
        ["lang"] = Gen.Elements("en", "de").Select(language => Sample.Of(language)),
        ["location"] = Gen.Choose(1, 3).SelectMany(count => Place.ListOf(count)).Select(places => places.Count == 1
            ? places[0]
            : new Sample(new WrittenList([.. places.Select(place => place.Value)]), Shown(places.Select(place => place.Expected).Distinct()))),
        ["remote"] = Gen.Elements(("no", "No"), ("false", "No"), ("Hybrid", "Hybrid"), ("fully", "Fully"), ("YES", "Fully"))
            .Select(word => Sample.Of(word.Item1, word.Item2)),
        ["remote_countries"] = Gen.Elements("DE", "FR", "IN").ListOf(2).Select(codes => new Sample(Written.Of(codes), Shown(codes.Distinct()))),
        ["employment_type"] = EmploymentType,
        ["salary"] = Salary,
        ["organization"] = Organization,
        ["experience"] = Experience,
        ["questions"] = Line.ListOf(2).Select(lines => new Sample(Written.Of(lines), Shown(lines))),
        ["apply"] = Gen.Elements("https://example.com/a?b=c#d", "jobs@example.com").Select(target => Sample.Of(target)),
        ["image"] = Gen.Elements("a.png", "team/Our team.jpg").Select(path => Sample.Of(path)),
        ["aliases"] = Gen.Elements("/a/", "/b c/d/", "/job.html").ListOf(2).Select(paths => new Sample(Written.Of(paths), Shown(paths))),
        ["extra"] = Line.Select(line => new Sample(Written.Of(("first", line), ("second", "2")), $"first={line} second=2")),
    };

    /// <summary>What was read, in the words of <see cref="Sample.Expected"/>; every field of the table is here.</summary>
    public static IReadOnlyDictionary<string, Func<Posting, string?>> Read { get; } = new Dictionary<string, Func<Posting, string?>>
    {
        ["title"] = posting => posting.Title,
        ["id"] = posting => posting.Id,
        ["name"] = null!,
        ["slug"] = posting => posting.Slug,
        ["summary"] = posting => posting.Summary,
        ["lang"] = posting => posting.Language,
        ["translation_key"] = posting => posting.TranslationKey,
        ["date"] = posting => Shown(posting.Date),
        ["updated"] = posting => Shown(posting.Updated),
        ["valid_through"] = posting => Shown(posting.ValidThrough),
        ["opens"] = posting => Shown(posting.Opens),
        ["draft"] = posting => posting.IsDraft.ToString(),
        ["start_date"] = posting => posting.StartDate,
        ["department"] = posting => posting.Department,
        ["team"] = posting => posting.Team,
        ["location"] = posting => Shown(posting.Places.Select(place => $"{place.City}/{place.Country}/{place.PostalCode}")),
        ["remote"] = posting => posting.Remote.ToString(),
        ["remote_countries"] = posting => Shown(posting.RemoteCountries),
        ["employment_type"] = posting => Shown(posting.EmploymentTypes.Select(type => type.Code())),
        ["salary"] = posting => posting.Salary is { } salary ? $"{salary.Min}–{salary.Max} {salary.Currency} {salary.Unit?.Code()}" : null,
        ["hours"] = posting => posting.Hours,
        ["openings"] = posting => $"{posting.Openings}",
        ["industry"] = posting => posting.Industry,
        ["benefits"] = posting => Shown(posting.Benefits),
        ["organization"] = posting => posting.Organization is { } organization ? $"{organization.Name} {organization.Url}" : null,
        ["experience"] = posting => posting.Experience is { } experience ? $"{experience.Min}–{experience.Max}" : null,
        ["education"] = posting => Shown(posting.Education),
        ["skills"] = posting => Shown(posting.Skills),
        ["tags"] = posting => Shown(posting.Tags),
        ["apply"] = posting => posting.Apply?.Text,
        ["apply_instructions"] = posting => posting.ApplyInstructions,
        ["questions"] = posting => Shown(posting.Questions),
        ["contact"] = posting => posting.Contact,
        ["featured"] = posting => posting.IsFeatured.ToString(),
        ["weight"] = posting => $"{posting.Weight}",
        ["image"] = posting => posting.Image?.Path,
        ["image_alt"] = posting => posting.Image?.Alt?.First,
        ["aliases"] = posting => Shown(posting.Aliases),
        ["extra"] = posting => posting.Extra is { } extra
            ? string.Join(' ', extra.Entries.Select(entry => $"{entry.Key.Text}={((YamlScalar)entry.Value).Text}"))
            : null,
    };

    public static Gen<Sample> Of(Field field) => Special.TryGetValue(field.Name, out var special) ? special : OfType(field.Type);

    private static Gen<Sample> OfType(FieldType type) => type switch
    {
        ScalarType { Kind: ScalarKind.Word } words => Gen.Elements(words.OtherWords.ToArray())
            .SelectMany(word => Gen.Elements(word, word.ToUpperInvariant()))
            .Select(word => Sample.Of(word, YesNo.Parse(word).ToString())),
        ScalarType { Kind: ScalarKind.WholeNumber } => Small.Select(number => Sample.Of($"{number}")),
        ScalarType { Kind: ScalarKind.DayOrTime } => Day,
        ScalarType => Text,
        _ => TextOrList,
    };

    private static string Shown(IEnumerable<string> items) => string.Join('|', items);

    private static string? Shown(Moment? moment) => moment switch
    {
        null => null,
        { IsDay: true } day => $"{day.Day:yyyy-MM-dd}",
        { } time => $"{time.Start.UtcDateTime:yyyy-MM-dd HH:mm}",
    };
}
