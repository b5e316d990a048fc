using CareersSite.Diagnostics;

namespace CareersSite.Theming;

/// <summary><c>t 'jobs.count' count: 3</c> in a template.</summary>
public static class WordFunction
{
    /// <summary>The words that the program itself says, in titles and on the way from the home page.</summary>
    public static readonly IReadOnlyList<string> Required =
        ["nav.home", "nav.jobs", "jobs.title", "group.department", "group.place", "group.type", "group.remote", "pager.position", "missing.title", "moved.title"];

    private const string Count = "count";

    /// <summary>The words under <c>words:</c>, with the places of the pattern filled by named arguments.</summary>
    public static ViewValue Of(Words words)
    {
        var places = words.Places.Where(place => place != Count).Order(StringComparer.Ordinal).Prepend(Count).ToArray();
        return ViewValue.Function("t", ["key", .. places.Select(place => place + "?")], arguments => Say(words, places, arguments));
    }

    public static string Say(Words words, string key, params ReadOnlySpan<(string Name, string? Value)> values)
    {
        var count = values.Length > 0 && values[0].Name == Count && int.TryParse(values[0].Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : (int?)null;
        var pattern = count is { } given ? words.Find("words." + key, given) : words.Find("words." + key);
        return pattern is null ? throw Unknown(words, key) : Words.Fill(pattern, values);
    }

    private static ViewValue Say(Words words, string[] places, IReadOnlyList<string?> arguments)
    {
        var values = new (string Name, string? Value)[places.Length];
        for (var i = 0; i < places.Length; i++)
        {
            values[i] = (places[i], arguments[i + 1]);
        }

        return Say(words, arguments[0] ?? "", values);
    }

    private static TemplateException Unknown(Words words, string key)
    {
        var nearest = Spelling.Nearest("words." + key, words.Keys);
        return new TemplateException($"the theme has no word '{key}'", nearest is null ? null : $"did you mean '{nearest["words.".Length..]}'?");
    }
}
