using System.Text.RegularExpressions;

namespace CareersSite.Content;

/// <summary>Education as people write it in English and German. What is not said in clear words is not known: nothing is guessed.</summary>
public static partial class EducationText
{
    private static readonly (EducationLevel Level, Regex Words)[] Known =
    [
        (EducationLevel.HighSchool, HighSchool()),
        (EducationLevel.AssociateDegree, Associate()),
        (EducationLevel.BachelorDegree, Bachelor()),
        (EducationLevel.ProfessionalCertificate, Certificate()),
        (EducationLevel.PostgraduateDegree, Postgraduate()),
    ];

    /// <summary>The levels of which one is asked for; empty where a part of the text names none, because half of a choice is another demand.</summary>
    public static IReadOnlyList<EducationLevel> Parse(IReadOnlyList<string> texts)
    {
        if (texts is [var only] && IsNoRequirement(only))
        {
            return [EducationLevel.NoRequirements];
        }

        var levels = new List<EducationLevel>();
        foreach (var part in Parts(texts))
        {
            if (LevelOf(part) is not { } level)
            {
                return [];
            }

            levels.Add(level);
        }

        return [.. levels.Distinct()];
    }

    /// <summary>Whether experience is taken in the place of a degree.</summary>
    public static bool TakesExperience(IReadOnlyList<string> texts) => texts.SelectMany(text => Choice().Split(text)).Any(part => Experience().IsMatch(part));

    private static bool IsNoRequirement(string text) => None().IsMatch(text) && !Known.Any(known => known.Words.IsMatch(WithoutNone(text)));

    private static string WithoutNone(string text) => None().Replace(text, "");

    private static IEnumerable<string> Parts(IReadOnlyList<string> texts) => texts.SelectMany(text => Choice().Split(text))
        .Where(part => !string.IsNullOrWhiteSpace(part) && !Equivalent().IsMatch(part));

    /// <summary>Null for words that name no level, two of them, or a level that is not asked for.</summary>
    private static EducationLevel? LevelOf(string part)
    {
        if (Negation().IsMatch(part))
        {
            return null;
        }

        var found = Known.Where(known => known.Words.IsMatch(part)).ToArray();
        return found is [var one] ? one.Level : null;
    }

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"\s+(?:or|oder)\s+|[,;/]", Options)]
    private static partial Regex Choice();

    [GeneratedRegex(
        @"^\s*(?:none|keine|no requirements?|not required|nicht erforderlich|keine anforderungen|(?:no|keine?)\s+(?:(?:formal|particular|specific|special|bestimmte[rs]?|formale[rs]?)\s+)?(?:degree|diploma|education|qualifications?|credentials?|abschluss|studium|ausbildung)(?:\s+(?:is\s+|ist\s+)?(?:needed|required|necessary|nötig|erforderlich|notwendig))?)\s*\.?\s*$",
        Options)]
    private static partial Regex None();

    [GeneratedRegex(@"\b(?:no|not|without|never|nicht|ohne|keine?[nmrs]?|preferred|preferably|ideally|plus|bevorzugt|wünschenswert|vorteil|idealerweise)\b", Options)]
    private static partial Regex Negation();

    [GeneratedRegex(@"^\s*(?:an?\s+|eine?\s+)?(?:equivalent|similar|comparable|gleichwertig|vergleichbar|ähnlich)", Options)]
    private static partial Regex Equivalent();

    [GeneratedRegex(@"^\s*(?:an?\s+|eine?\s+)?(?:equivalent|comparable|gleichwertige|vergleichbare)\s+(?:\w+\s+)?(?:experience|practice|berufserfahrung|erfahrung|praxis)\b", Options)]
    private static partial Regex Experience();

    [GeneratedRegex(@"\b(?:high[ -]school|secondary school|schulabschluss|abitur|fachabitur|mittlere reife|realschulabschluss|hauptschulabschluss|matura)\b", Options)]
    private static partial Regex HighSchool();

    [GeneratedRegex(@"\bassociate(?:['’]?s)?\s+degree\b", Options)]
    private static partial Regex Associate();

    [GeneratedRegex(@"\b(?:bachelor(?:['’]?s|abschluss|studium)?|b\.?\s?sc\.?|b\.?\s?eng\.?)(?!\w)", Options)]
    private static partial Regex Bachelor();

    [GeneratedRegex(@"\b(?:professional certificates?|abgeschlossene (?:berufs)?ausbildung|berufsausbildung|berufsabschluss|gesellenbrief|meisterbrief)\b", Options)]
    private static partial Regex Certificate();

    [GeneratedRegex(@"\b(?:post-?graduate(?:\s+degree)?|master(?:['’]s|s|abschluss|studium|\s+degree|\s+of\s+\w+)|^\s*master\s*$|m\.?\s?sc\.?|ph\.?\s?d\.?|doctorate|doctoral degree|doktorgrad)(?!\w)", Options)]
    private static partial Regex Postgraduate();
}
