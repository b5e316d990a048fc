namespace CareersSite.Theming;

/// <summary>
/// The rules by which a language chooses the form of a word for a number, in the notation of CLDR
/// (https://unicode.org/reports/tr35/tr35-numbers.html#Plural_rules_syntax), for whole numbers: <c>i = 1 and v = 0</c>, <c>n % 10 = 2..4</c>.
/// </summary>
/// <param name="conditions">Category → condition, in the order in which they are tried.</param>
public sealed class PluralRule(IReadOnlyList<(string Category, string Condition)> conditions)
{
    private const string Otherwise = "other";

    public string CategoryOf(int number)
    {
        foreach (var (category, condition) in conditions)
        {
            if (IsTrue(condition, number))
            {
                return category;
            }
        }

        return Otherwise;
    }

    private static bool IsTrue(string condition, int number) =>
        condition.Split(" or ").Any(either => either.Split(" and ").All(relation => Holds(relation.Trim(), number)));

    /// <summary><c>n % 10 = 2..4,7</c> or the same with <c>!=</c>.</summary>
    private static bool Holds(string relation, int number)
    {
        var isNegated = relation.Contains("!=", StringComparison.Ordinal);
        var sides = relation.Split(isNegated ? "!=" : "=", 2, StringSplitOptions.TrimEntries);
        if (sides.Length != 2)
        {
            return false;
        }

        return sides[1].Split(',').Any(range => IsIn(range.Trim(), ValueOf(sides[0], number))) != isNegated;
    }

    /// <summary>Of a whole number, <c>n</c> and <c>i</c> are the number; <c>v</c>, <c>w</c>, <c>f</c>, <c>t</c>, <c>c</c> and <c>e</c> are 0.</summary>
    private static int ValueOf(string expression, int number)
    {
        var parts = expression.Split('%', StringSplitOptions.TrimEntries);
        var value = parts[0] is "n" or "i" ? number : 0;
        return parts.Length == 2 && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var divisor) && divisor > 0 ? value % divisor : value;
    }

    private static bool IsIn(string range, int value)
    {
        var ends = range.Split("..");
        return int.TryParse(ends[0], NumberStyles.None, CultureInfo.InvariantCulture, out var first)
            && int.TryParse(ends[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var last)
            && value >= first && value <= last;
    }
}
