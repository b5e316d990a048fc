namespace CareersSite.Content;

/// <summary>Google's eight values of <c>employmentType</c>.</summary>
public enum EmploymentType
{
    FullTime,
    PartTime,
    Contractor,
    Temporary,
    Intern,
    Volunteer,
    PerDiem,
    Other,
}

public static class EmploymentTypes
{
    private static readonly (EmploymentType Type, string Code, string[] Spellings)[] Known =
    [
        (EmploymentType.FullTime, "FULL_TIME", ["fulltime", "full", "permanent", "permanentfulltime", "regular", "vollzeit", "festanstellung", "unbefristet"]),
        (EmploymentType.PartTime, "PART_TIME", ["parttime", "part", "permanentparttime", "teilzeit"]),
        (EmploymentType.Contractor, "CONTRACTOR", ["contractor", "contract", "freelance", "freelancer", "freiberuflich"]),
        (EmploymentType.Temporary, "TEMPORARY", ["temporary", "temp", "fixedterm", "seasonal", "befristet"]),
        (EmploymentType.Intern, "INTERN", ["intern", "internship", "trainee", "praktikum", "workingstudent", "werkstudent", "apprenticeship"]),
        (EmploymentType.Volunteer, "VOLUNTEER", ["volunteer", "voluntary", "ehrenamt"]),
        (EmploymentType.PerDiem, "PER_DIEM", ["perdiem", "daily"]),
        (EmploymentType.Other, "OTHER", ["other"]),
    ];

    private static readonly Dictionary<string, EmploymentType> BySpelling = Known
        .SelectMany(known => known.Spellings, (known, spelling) => KeyValuePair.Create(spelling, known.Type))
        .ToDictionary(StringComparer.Ordinal);

    public static IEnumerable<string> Codes => Known.Select(known => known.Code);

    /// <summary>As schema.org and the feeds write it: <c>FULL_TIME</c>.</summary>
    public static string Code(this EmploymentType type) => Known[(int)type].Code;

    /// <summary>Understands <c>FULL_TIME</c>, <c>Full-time</c>, <c>full time</c>, <c>Permanent</c> …; null for all else.</summary>
    public static EmploymentType? Parse(string text)
    {
        var letters = string.Concat(text.Where(char.IsLetter)).ToLowerInvariant();
        return BySpelling.TryGetValue(letters, out var type) ? type : null;
    }
}
