using System.Text.RegularExpressions;
using CareersSite.Content;
using CareersSite.Importing.Words;

namespace CareersSite.Importing.Values;

/// <summary>The kind of contract, in any of the languages of the table.</summary>
internal static partial class ContractText
{
    /// <summary>The types that a text names, and whether it says nothing else.</summary>
    public static (IReadOnlyList<EmploymentType> Types, bool IsWhole) Parse(string text)
    {
        if (TypeOf(text) is { } single)
        {
            return ([single], true);
        }

        var parts = Separators().Split(text).Select(part => part.Trim(' ', '.', '(', ')')).Where(part => part.Length > 0).ToArray();
        var types = parts.Select(TypeOf).ToArray();
        return ([.. types.OfType<EmploymentType>().Distinct()], types.All(type => type is not null));
    }

    /// <summary>Full-time or part-time, where a sentence names just one of them; or null.</summary>
    public static EmploymentType? InSentence(string text)
    {
        var isFull = WordPattern.Holds(text, "value employment_type", "FULL_TIME");
        var isPart = WordPattern.Holds(text, "value employment_type", "PART_TIME");
        return isFull == isPart ? null : isFull ? EmploymentType.FullTime : EmploymentType.PartTime;
    }

    /// <summary>Whether the name of a job says that it is for somebody who learns.</summary>
    public static bool IsForLearners(string title) => WordPattern.Holds(title, "value employment_type", "INTERN");

    /// <summary>As front matter is written: <c>Full-time</c>.</summary>
    public static string Written(EmploymentType type) => type switch
    {
        EmploymentType.FullTime => "Full-time",
        EmploymentType.PartTime => "Part-time",
        EmploymentType.PerDiem => "Per diem",
        EmploymentType.Intern => "Internship",
        _ => type.ToString(),
    };

    public static EmploymentType? TypeOf(string text)
    {
        if (EmploymentTypes.Parse(text) is { } known)
        {
            return known;
        }

        var key = WordKey.Of(text);
        var code = ImportWords.NamesOf("value employment_type")
            .FirstOrDefault(name => ImportWords.Of("value employment_type", name).Any(word => WordKey.Of(word) == key));
        return code is null ? null : EmploymentTypes.Parse(code);
    }

    [GeneratedRegex(@"[,;/|+&·]|\s(?:or|and|oder|und|ou|et|e|o|y)\s|\s[-–]\s|[()]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Separators();
}
