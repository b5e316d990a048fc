namespace CareersSite.Theming.Languages;

/// <summary>
/// The rules by which a language chooses the form of a word for a number, in the notation of CLDR
/// (https://unicode.org/reports/tr35/tr35-numbers.html#Plural_rules_syntax), for whole numbers: <c>i = 1 and v = 0</c>, <c>n % 10 = 2..4</c>.
/// </summary>
/// <param name="conditions">Category → condition, in the order in which they are tried.</param>
public sealed class PluralRule(IReadOnlyList<(string Category, string Condition)> conditions)
{
    private static readonly string[] Known = ["zero", "one", "two", "few", "many"];

    /// <summary>Those that a word with forms needs: the ones that have a rule, and that for all other numbers.</summary>
    public IEnumerable<string> Categories => conditions.Select(condition => condition.Category).Append(Words.OtherForm);

    public string CategoryOf(int number)
    {
        foreach (var (category, condition) in conditions)
        {
            if (IsTrue(condition, number))
            {
                return category;
            }
        }

        return Words.OtherForm;
    }

    /// <summary>What is wrong with a rule, in a sentence; null where nothing is.</summary>
    public static string? FaultOf(string category, string condition)
    {
        if (!Known.Contains(category, StringComparer.Ordinal))
        {
            return $"'{category}' is not a form that words have; there are {string.Join(", ", Known)} and {Words.OtherForm}, which needs no rule";
        }

        var unclear = Relations(condition).SelectMany(relations => relations).FirstOrDefault(relation => !IsRelation(relation));
        return unclear is null ? null : $"'{unclear}' is not a rule such as 'n = 1', 'n % 100 = 3..10' or 'i != 0,1'";
    }

    private static bool IsTrue(string condition, int number) => Relations(condition).Any(relations => relations.All(relation => Holds(relation, number)));

    /// <summary>Any of these lists must hold in all its parts.</summary>
    private static IEnumerable<IEnumerable<string>> Relations(string condition) =>
        condition.Split(" or ").Select(either => either.Split(" and ").Select(relation => relation.Trim()));

    /// <summary><c>n % 10 = 2..4,7</c> or the same with <c>!=</c>.</summary>
    private static bool Holds(string relation, int number)
    {
        var (left, right, isNegated) = Sides(relation);
        return right.Split(',').Any(range => IsIn(range.Trim(), ValueOf(left, number))) != isNegated;
    }

    private static bool IsRelation(string relation)
    {
        var (left, right, _) = Sides(relation);
        var parts = left.Split('%', StringSplitOptions.TrimEntries);
        return parts[0] is "n" or "i" or "v" or "w" or "f" or "t" or "c" or "e"
            && parts.Skip(1).All(divisor => Number(divisor) is > 0)
            && parts.Length <= 2
            && right.Split(',').All(range => range.Split("..") is { Length: <= 2 } ends && ends.All(end => Number(end.Trim()) is not null));
    }

    private static (string Left, string Right, bool IsNegated) Sides(string relation)
    {
        var isNegated = relation.Contains("!=", StringComparison.Ordinal);
        var sides = relation.Split(isNegated ? "!=" : "=", 2, StringSplitOptions.TrimEntries);
        return (sides[0], sides.Length == 2 ? sides[1] : "", isNegated);
    }

    /// <summary>Of a whole number, <c>n</c> and <c>i</c> are the number; <c>v</c>, <c>w</c>, <c>f</c>, <c>t</c>, <c>c</c> and <c>e</c> are 0.</summary>
    private static int ValueOf(string expression, int number)
    {
        var parts = expression.Split('%', StringSplitOptions.TrimEntries);
        var value = parts[0] is "n" or "i" ? number : 0;
        return parts.Length == 2 && Number(parts[1]) is { } divisor ? value % divisor : value;
    }

    private static bool IsIn(string range, int value)
    {
        var ends = range.Split("..");
        return Number(ends[0]) is { } first && Number(ends[^1]) is { } last && value >= first && value <= last;
    }

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
