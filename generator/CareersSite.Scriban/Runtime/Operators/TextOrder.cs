namespace CareersSite.Scriban.Runtime;

/// <summary>
/// The order in which lists of names are sorted, the same on every machine: first by letters without accents and case, then by
/// accents, then small letters before capitals.
/// </summary>
internal static class TextOrder
{
    private const char FirstFolded = '\u00C0';

    /// <summary>The base letters of U+00C0 to U+017F (Latin-1 Supplement and Latin Extended-A), in order.</summary>
    private const string BaseLetters =
        "AAAAAAACEEEEIIIIDNOOOOO×OUUUUYTsaaaaaaaceeeeiiiidnooooo÷ouuuuyty" +
        "AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIiIiJjKkkLlLlLlL" +
        "lLlNnNnNnnNnOoOoOoOoRrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs";

    public static int Compare(string left, string right)
    {
        var length = Math.Min(left.Length, right.Length);
        for (var i = 0; i < length; i++)
        {
            var order = Fold(left[i]) - Fold(right[i]);
            if (order != 0)
                return order;
        }

        if (left.Length != right.Length)
            return left.Length - right.Length;
        var accents = string.Compare(left, right, StringComparison.OrdinalIgnoreCase);
        return accents != 0 ? accents : -string.CompareOrdinal(left, right);
    }

    private static char Fold(char c)
    {
        var index = c - FirstFolded;
        return char.ToUpperInvariant(index >= 0 && index < BaseLetters.Length ? BaseLetters[index] : c);
    }
}
