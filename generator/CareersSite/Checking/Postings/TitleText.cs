using System.Text.RegularExpressions;

namespace CareersSite.Checking.Postings;

/// <summary>Finds in a title what is no part of the name of a job. What "(m/w/d)" and the like say is part of it in some countries.</summary>
public static partial class TitleText
{
    /// <summary>Shorter words in capitals are nearly always abbreviations, except those below, and where the whole title is in capitals.</summary>
    private const int ShortestShout = 5;

    private static readonly HashSet<string> ShortShouts = new(StringComparer.Ordinal)
    {
        "NEW", "NOW", "HOT", "TOP", "JOB", "NEU", "THE", "AND", "FOR", "ASAP", "JOIN", "NEED", "OPEN", "FREE", "BEST", "GOOD",
        "WORK", "FULL", "PART", "TIME", "JETZT",
    };

    /// <summary>Abbreviations of four letters and more that stand in titles of jobs.</summary>
    private static readonly HashSet<string> Abbreviations = new(StringComparer.Ordinal)
    {
        "ABAP", "ACCA", "AIOPS", "ANSYS", "APAC", "ASIC", "BIOS", "CAPEX", "CISO", "CMMS", "COBOL", "CRISPR", "CRUD", "CUDA", "DACH",
        "DSGVO", "EHSQ", "EMEA", "FPGA", "GAAP", "GDPR", "HACCP", "HANA", "HPLC", "HSEQ", "HTML", "HVAC", "IAAS", "IFRS", "ITIL",
        "ITSM", "JSON", "LATAM", "LIDAR", "LIMS", "LLVM", "MATLAB", "MEAN", "MENA", "MERN", "MLOPS", "NATO", "NOSQL", "OPEX", "OSINT",
        "PAAS", "PPAP", "QHSE", "RADAR", "RAMS", "REIT", "REST", "SAAS", "SCADA", "SDET", "SIEM", "SOAP", "STEM", "TESOL", "TOGAF",
        "UNIX", "VLSI", "WASH",
    };

    /// <summary>A word that is written to be loud, or null.</summary>
    public static string? Shout(string title)
    {
        if (Exclamation().Match(title) is { Success: true } mark)
        {
            return mark.Value;
        }

        var shortest = title.Any(char.IsLower) ? ShortestShout : ShortestShout - 1;
        return Word().Matches(title).Select(match => match.Value).FirstOrDefault(word => IsShout(word, shortest));
    }

    /// <summary>A number of a job such as <c>REQ-1234</c> or <c>#123</c>, or null. A year and the number of a standard are none.</summary>
    public static string? Code(string title) => NumberOfJob().Match(title) is { Success: true } match ? match.Value.Trim() : null;

    /// <summary>An amount of money, or null.</summary>
    public static string? Pay(string title) => Amount().Match(title) is { Success: true } match ? match.Value.Trim() : null;

    /// <summary>A name as the title spells it, standing there in whole words; or null.</summary>
    public static string? Words(string title, string name)
    {
        if (name.Length < 2)
        {
            return null;
        }

        for (var at = IndexOf(title, name, 0); at >= 0; at = IndexOf(title, name, at + 1))
        {
            var end = at + name.Length;
            if ((at == 0 || !char.IsLetterOrDigit(title[at - 1])) && (end == title.Length || !char.IsLetterOrDigit(title[end])))
            {
                return title[at..end];
            }
        }

        return null;
    }

    private static int IndexOf(string title, string name, int from) => title.IndexOf(name, from, StringComparison.OrdinalIgnoreCase);

    private static bool IsShout(string word, int shortest) =>
        word.All(char.IsUpper)
        && (ShortShouts.Contains(word) || (word.Length >= shortest && !Abbreviations.Contains(word) && !RomanNumber().IsMatch(word)));

    [GeneratedRegex(@"\p{L}+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex(@"\p{L}*!+", RegexOptions.CultureInvariant)]
    private static partial Regex Exclamation();

    [GeneratedRegex("^[IVX]+$", RegexOptions.CultureInvariant)]
    private static partial Regex RomanNumber();

    // A word for "number" and digits; "#12"; letters, a dash and three digits; five digits. Standards have such numbers too, and are let through.
    [GeneratedRegex(
        """
        \b(?:REQ|JR|REF|JOB\s?ID|ID)[-_:\s#]{0,2}\d{2,}\b
        |(?<![\p{L}\d])\#\s?\d+
        |\b(?!(?:ISO|IEC|EN|DIN|DO|AS|SOC|MIL|PCI|ASIL|VDE|ASME|IEEE)-)[A-Z]{2,5}[-_]\d{3,}\b
        |(?<!\b(?:ISO|IEC|EN|DIN|VDE)[\s/-]?)\b\d{5,}\b(?!\s?(?:€|\$|£|EUR|USD|GBP|INR))
        """,
        RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex NumberOfJob();

    [GeneratedRegex(
        @"[$€£₹¥]\s?\d[\d.,]*\s?k?|\b\d[\d.,]*\s?k?\s?(?:[$€£₹]|(?:EUR|USD|GBP|INR|CHF|CAD|AUD|PLN|SEK|NOK|DKK)\b)|\b\d{2,3}k\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Amount();
}
