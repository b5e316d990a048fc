using System.Text.RegularExpressions;
using CareersSite.Content;
using CareersSite.Importing.Words;

namespace CareersSite.Importing.Values;

/// <summary>Reads the value of a label as what the field of that name wants.</summary>
internal static partial class FactReader
{
    private const int LongestSkill = 48;

    /// <summary>What the value says; empty where it is not understood. A value may speak for a field beside its own.</summary>
    public static IReadOnlyList<Fact> Read(string field, string value) => field switch
    {
        _ when IsNothing(value) => [],
        "location" => Location(value),
        "remote" => Remote(value),
        "employment_type" => Contract(value),
        "salary" => Pay(value),
        "experience" => Experience(value),
        "date" or "valid_through" or "updated" or "opens" => DayText.Written(value) is { } day ? [new Fact(field, FieldValue.Text(day))] : [],
        "start_date" => [new Fact(field, FieldValue.Text(DayText.Written(value) ?? value))],
        "openings" => Count(value),
        "skills" or "tags" or "benefits" => Items(field, value),
        "education" => [new Fact(field, FieldValue.List([value.TrimEnd('.')]))],
        "questions" => [new Fact(field, FieldValue.List(value.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)))],
        "apply" => Apply(value),
        _ => [new Fact(field, FieldValue.Text(value))],
    };

    /// <summary>"None", "n/a", or that a form was left empty.</summary>
    public static bool IsNothing(string value)
    {
        var key = WordKey.Of(value);
        return key.Length == 0 || ImportWords.Of("word", "none").Any(word => WordKey.Of(word) == key);
    }

    private static Fact[] Location(string value)
    {
        if (WorkMode.Of(value) is { } only)
        {
            return WithCountries(only, value);
        }

        var (place, mode) = WorkMode.Split(value);
        var places = Places().Split(place).Select(part => part.Trim()).Where(part => part.Length > 0).Select(FieldValue.Text).ToArray();
        Fact location = new("location", FieldValue.OneOrMore(places));
        return mode is null ? [location] : [location, new Fact("remote", FieldValue.Text(mode))];
    }

    private static Fact[] Remote(string value) => WorkMode.Of(value) is { } mode
        ? WithCountries(mode, value)
        : WordPattern.Holds(value, "value remote", "hybrid") ? [new Fact("remote", FieldValue.Text("hybrid"), IsWhole: false)] : [];

    /// <summary>"Remote (Germany, Portugal)" says from where.</summary>
    private static Fact[] WithCountries(string mode, string value)
    {
        var rest = value.IndexOfAny(['(', '–', '-', ',', ':']) is > 0 and var at ? value[(at + 1)..] : "";
        var names = Countries().Split(rest).Select(name => name.Trim(' ', ')', '.')).Where(name => name.Length > 0).ToArray();
        var codes = names.Select(Configuration.Countries.CodeOf).ToArray();
        var remote = new Fact("remote", FieldValue.Text(mode), IsWhole: codes.All(code => code is not null));
        return mode == "fully" && codes.Length > 0 && codes.All(code => code is not null)
            ? [remote, new Fact("remote_countries", FieldValue.List(codes.OfType<string>().Distinct()))]
            : [remote];
    }

    private static Fact[] Contract(string value)
    {
        var (types, isWhole) = ContractText.Parse(value);
        return types.Count == 0 ? [] : [new Fact("employment_type", FieldValue.OneOrMore([.. types.Select(type => FieldValue.Text(ContractText.Written(type)))]), isWhole)];
    }

    private static Fact[] Pay(string value)
    {
        if (PayPhrase.Find(value) is not { } pay)
        {
            // An amount without a currency is still what the posting says; check asks for the rest.
            return SalaryText.Parse(value) is { Words: null } plain ? [new Fact("salary", FieldValue.Text(PayPhrase.Written(plain)))] : [];
        }

        var isWhole = SaysNoMore(value, pay.Start, pay.End);
        var keepsWords = !isWhole && SalaryText.Parse(value) is { } words && words with { Words = null } == pay.Salary;
        return [new Fact("salary", FieldValue.Text(keepsWords ? value : PayPhrase.Written(pay.Salary)), isWhole || keepsWords)];
    }

    private static Fact[] Experience(string value)
    {
        if (ExperienceText.Parse(value) is { Min: 0, Max: null })
        {
            return [new Fact("experience", FieldValue.Text("none"))];
        }

        return ExperiencePhrase.Find(value) is { } phrase
            ? [new Fact("experience", FieldValue.Text(phrase.Written), SaysNoMore(value, phrase.Start, phrase.End))]
            : [];
    }

    /// <summary>Whether the rest of a value is at most "gross" or "of experience".</summary>
    private static bool SaysNoMore(string value, int start, int end)
    {
        var rest = WordKey.Of(value[..start] + " " + value[end..]);
        return rest.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => Filler().IsMatch(word));
    }

    private static Fact[] Count(string value) =>
        Digits().Match(value) is { Success: true, Value: not "0" } digits ? [new Fact("openings", FieldValue.Text(digits.Value), digits.Length == value.Trim().Length)] : [];

    private static Fact[] Items(string field, string value)
    {
        string[] items = [.. ItemSeparators().Split(value).Select(item => item.Trim(' ', '.')).Where(item => item.Length > 0)];
        return items.Length > 0 && items.All(item => item.Length <= LongestSkill) ? [new Fact(field, FieldValue.List(items))] : [];
    }

    private static Fact[] Apply(string value)
    {
        if (Address.Find(value) is { } address)
        {
            return [new Fact("apply", FieldValue.Text(address), IsWhole: address.Length >= value.Trim('<', '>', ' ', '.').Length)];
        }

        return [new Fact("apply_instructions", FieldValue.Text(value))];
    }

    [GeneratedRegex(@"\s*[;|]\s*|\s+/\s+|\s+(?:or|oder|ou)\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Places();

    [GeneratedRegex(@"\s*[,;/|]\s*|\s+(?:or|and|oder|und|ou|et|e|o|y)\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Countries();

    [GeneratedRegex(@"\s*[,;|•·]\s*", RegexOptions.CultureInvariant)]
    private static partial Regex ItemSeparators();

    [GeneratedRegex("[0-9]{1,4}", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();

    [GeneratedRegex("^(?:gross|brutto|bruto|bruta|brut|bruts|brutos|ctc|of|experience|de|experiencia|erfahrung|berufserfahrung|d|dexperience|inr|required|minimum|mindestens|at|least|min|au|moins|al|menos|pelo|minimo|mind)$", RegexOptions.CultureInvariant)]
    private static partial Regex Filler();
}
