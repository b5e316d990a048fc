using CareersSite.Diagnostics;

namespace CareersSite.Theming.Languages;

/// <summary><c>t 'jobs.count' count: 3</c> in a template.</summary>
public static class WordFunction
{
    /// <summary>The words that the program itself says, in titles and on the way from the home page.</summary>
    public static readonly IReadOnlyList<string> Required =
        ["nav.home", "nav.jobs", "jobs.title", "group.department", "group.place", "group.type", "group.remote", "pager.position", "missing.title", "moved.title"];

    private const string Count = "count";

    /// <summary>The words under <c>words:</c>, with the places of the pattern filled by named arguments.</summary>
    public static ViewValue Of(Wording wording)
    {
        var places = wording.Words.Places.Where(place => place != Count).Order(StringComparer.Ordinal).Prepend(Count).ToArray();
        return ViewValue.Function("t", ["key", .. places.Select(place => place + "?")], arguments => Say(wording, places, arguments));
    }

    private static ViewValue Say(Wording wording, string[] places, IReadOnlyList<string?> arguments)
    {
        var key = arguments[0] ?? "";
        var count = int.TryParse(arguments[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : (int?)null;
        var pattern = count is { } given ? wording.Words.Find("words." + key, given) : wording.Words.Find("words." + key);
        if (pattern is null)
        {
            throw Unknown(wording.Words, key);
        }

        var values = new (string Name, string? Value)[places.Length];
        for (var i = 0; i < places.Length; i++)
        {
            values[i] = (places[i], i == 0 && count is { } counted ? wording.Number(counted) : arguments[i + 1]);
        }

        return Words.Fill(pattern, values);
    }

    private static TemplateException Unknown(Words words, string key)
    {
        var nearest = Spelling.Nearest("words." + key, words.Keys);
        return new TemplateException($"the theme has no word '{key}'", nearest is null ? null : $"did you mean '{nearest["words.".Length..]}'?");
    }
}
