namespace CareersSite.Theming.Languages;

/// <summary>A word of a theme, cut once at the places that are filled each time it is said: <c>Posted {date}</c>.</summary>
internal sealed class WordPattern
{
    private readonly string[] _texts;
    private readonly int[] _places;

    /// <param name="places">The names of all that can be filled; another name stands for nothing.</param>
    public WordPattern(string pattern, string[] places)
    {
        var (texts, filled, rest) = (new List<string>(), new List<int>(), pattern);
        while (rest.IndexOf('{', StringComparison.Ordinal) is >= 0 and var open && rest.IndexOf('}', open) is > 0 and var close)
        {
            texts.Add(rest[..open]);
            filled.Add(Array.IndexOf(places, rest[(open + 1)..close]));
            rest = rest[(close + 1)..];
        }

        _texts = [.. texts, rest];
        _places = [.. filled];
    }

    /// <param name="values">Of each place by its number; null for one that is not given.</param>
    public string Fill(ReadOnlySpan<string?> values)
    {
        switch (_places)
        {
            case []:
                return _texts[0];
            case [var only]:
                return string.Concat(_texts[0], ValueOf(only, values), _texts[1]);
        }

        var pieces = new string?[_texts.Length + _places.Length];
        for (var i = 0; i < _texts.Length; i++)
        {
            pieces[2 * i] = _texts[i];
        }

        for (var i = 0; i < _places.Length; i++)
        {
            pieces[(2 * i) + 1] = ValueOf(_places[i], values);
        }

        return string.Concat(pieces);
    }

    private static string? ValueOf(int place, ReadOnlySpan<string?> values) => place < 0 ? null : values[place];
}
