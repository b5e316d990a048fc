using CareersSite.Diagnostics;

namespace CareersSite.Theming.Languages;

/// <summary><c>t 'jobs.count' count: 3</c> in a template.</summary>
public static class WordFunction
{
    /// <summary>The words that the program itself says, in titles and on the way from the home page.</summary>
    public static readonly IReadOnlyList<string> Required =
        ["nav.home", "nav.jobs", "jobs.title", "group.department", "group.place", "group.type", "group.remote", "pager.position", "missing.title", "moved.title"];

    private const string Count = "count";
    private const string Prefix = "words.";

    /// <summary>The words under <c>words:</c>, with the places of the pattern filled by named arguments.</summary>
    /// <param name="heard">Gets the key and what would be said, and gives what is said in its stead.</param>
    public static ViewValue Of(Wording wording, Func<string, ViewValue, ViewValue>? heard = null)
    {
        var places = wording.Words.Places.Where(place => place != Count).Order(StringComparer.Ordinal).Prepend(Count).ToArray();
        var patterns = wording.Words.Below(Prefix).ToDictionary(word => word.Key, word => new WordPattern(word.Value, places), StringComparer.Ordinal);
        return ViewValue.Function("t", ["key", .. places.Select(place => place + "?")], arguments =>
        {
            var key = arguments[0] ?? "";
            var said = arguments[1] is null && patterns.TryGetValue(key, out var pattern)
                ? pattern.Fill(arguments[1..])
                : Counted(wording, places, arguments);
            return heard is null ? said : heard(key, said);
        });
    }

    /// <summary>A word that may have a form for each number.</summary>
    private static string Counted(Wording wording, string[] places, ReadOnlySpan<string?> arguments)
    {
        var (key, count) = (arguments[0] ?? "", CountIn(arguments));
        var pattern = count is { } given ? wording.Words.Find(Prefix + key, given) : wording.Words.Find(Prefix + key);
        string?[] values = [count is { } number ? wording.Number(number) : arguments[1], .. arguments[2..]];
        return pattern is null ? throw Unknown(wording.Words, key) : new WordPattern(pattern, places).Fill(values);
    }

    private static int? CountIn(ReadOnlySpan<string?> arguments) =>
        int.TryParse(arguments[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static TemplateException Unknown(Words words, string key)
    {
        var nearest = Spelling.Nearest(Prefix + key, words.Keys);
        return new TemplateException($"the theme has no word '{key}'", nearest is null ? null : $"did you mean '{nearest[Prefix.Length..]}'?");
    }
}
