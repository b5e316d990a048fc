namespace CareersSite.Content;

/// <summary>Google's six values of <c>credentialCategory</c>.</summary>
public enum EducationLevel
{
    NoRequirements,
    HighSchool,
    AssociateDegree,
    BachelorDegree,
    ProfessionalCertificate,
    PostgraduateDegree,
}

public static class EducationLevels
{
    private static readonly string[] Codes =
        ["no requirements", "high school", "associate degree", "bachelor degree", "professional certificate", "postgraduate degree"];

    /// <summary>As search engines write it: <c>bachelor degree</c>.</summary>
    public static string Code(this EducationLevel level) => Codes[(int)level];

    /// <summary>Of a text that is such a code and nothing else; null for all other words.</summary>
    public static EducationLevel? OfCode(string text) =>
        Array.FindIndex(Codes, code => code.Equals(text.Trim(), StringComparison.OrdinalIgnoreCase)) is >= 0 and var index ? (EducationLevel)index : null;
}
