using System.Text;
using CareersSite.Diagnostics;
using CareersSite.Yaml;

namespace CareersSite.Theming;

/// <summary>The words and patterns of a theme in one language: <c>i18n/*.yml</c>, each key joined by dots.</summary>
public sealed class Words
{
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<string>> _lists = new(StringComparer.Ordinal);
    private readonly List<(string Category, string Condition)> _plurals = [];
    private readonly PluralRule _plural;

    private Words(string language)
    {
        Language = language;
        _plural = new PluralRule(_plurals);
    }

    public string Language { get; }

    public IEnumerable<string> Keys => _texts.Keys;

    /// <summary>All names of places to be filled, in any pattern.</summary>
    public IEnumerable<string> Places => _texts.Values.SelectMany(PlacesOf).Distinct(StringComparer.Ordinal);

    /// <summary>The words of a language from all layers of a theme; a later layer replaces single keys of an earlier one.</summary>
    public static Words Read(string language, IEnumerable<SourceText> layers, DiagnosticSink sink)
    {
        var words = new Words(language);
        foreach (var layer in layers)
        {
            if (YamlReader.Read(layer, sink) is { } map)
            {
                words.Take(map, prefix: "");
            }
        }

        return words;
    }

    public string? Find(string key) => _texts.GetValueOrDefault(key);

    public IReadOnlyList<string>? FindList(string key) => _lists.GetValueOrDefault(key);

    /// <summary>The form of a word for a number, where it has forms.</summary>
    public string? Find(string key, int count) => Find($"{key}.{_plural.CategoryOf(count)}") ?? Find(key + ".other") ?? Find(key);

    /// <summary>Takes what is missing here from <paramref name="reference"/>, and gives the keys that were.</summary>
    public IReadOnlyList<string> FillFrom(Words reference)
    {
        var missing = reference._texts.Where(text => !_texts.ContainsKey(text.Key) && !HasOtherForms(text.Key)).ToArray();
        foreach (var (key, text) in missing)
        {
            _texts.Add(key, text);
        }

        return [.. missing.Select(text => text.Key)];
    }

    /// <summary>A pattern with its places filled: <c>{name}</c>.</summary>
    public static string Fill(string pattern, params ReadOnlySpan<(string Name, string? Value)> values)
    {
        if (!pattern.Contains('{'))
        {
            return pattern;
        }

        var filled = new StringBuilder(pattern.Length + 16);
        var rest = pattern.AsSpan();
        while (rest.IndexOf('{') is >= 0 and var open && rest[open..].IndexOf('}') is > 0 and var length)
        {
            filled.Append(rest[..open]);
            var name = rest.Slice(open + 1, length - 1);
            filled.Append(ValueOf(name, values));
            rest = rest[(open + length + 1)..];
        }

        return filled.Append(rest).ToString();
    }

    private static IEnumerable<string> PlacesOf(string pattern)
    {
        for (var open = pattern.IndexOf('{'); open >= 0; open = pattern.IndexOf('{', open + 1))
        {
            if (pattern.IndexOf('}', open) is > 0 and var close)
            {
                yield return pattern[(open + 1)..close];
            }
        }
    }

    private static string? ValueOf(ReadOnlySpan<char> name, ReadOnlySpan<(string Name, string? Value)> values)
    {
        foreach (var (candidate, value) in values)
        {
            if (name.SequenceEqual(candidate))
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>A language may do without the form for one thing: that for other numbers is enough.</summary>
    private bool HasOtherForms(string key) => _texts.ContainsKey(key[..(key.LastIndexOf('.') + 1)] + "other");

    private void Take(YamlMap map, string prefix)
    {
        foreach (var entry in map.Entries)
        {
            var key = prefix + entry.Key.Text;
            switch (entry.Value)
            {
                case YamlScalar scalar when prefix == "plural.":
                    _plurals.RemoveAll(plural => plural.Category == entry.Key.Text);
                    _plurals.Add((entry.Key.Text, scalar.Text));
                    break;
                case YamlScalar scalar:
                    _texts[key] = scalar.Text;
                    break;
                case YamlList list:
                    _lists[key] = [.. list.Items.OfType<YamlScalar>().Select(item => item.Text)];
                    break;
                case YamlMap inner:
                    Take(inner, key + ".");
                    break;
            }
        }
    }
}
