using System.Text;
using CareersSite.Diagnostics;
using CareersSite.Diagnostics.Catalogue;
using CareersSite.Yaml;

namespace CareersSite.Theming.Languages;

/// <summary>The words and patterns of a theme in one language: <c>i18n/*.yml</c>, each key joined by dots.</summary>
public sealed class Words
{
    /// <summary>The form of a word that all numbers have which no rule names.</summary>
    public const string OtherForm = "other";

    private readonly Dictionary<string, Word> _words = new(StringComparer.Ordinal);
    private readonly List<(string Category, string Condition)> _plurals = [];

    private Words(string language)
    {
        Language = language;
        Plural = new PluralRule(_plurals);
    }

    public string Language { get; }

    public PluralRule Plural { get; }

    /// <summary>All keys that have a text, a list or keys below them, in the order of the files.</summary>
    public IEnumerable<KeyValuePair<string, Word>> All => _words;

    /// <summary>The keys that have a text.</summary>
    public IEnumerable<string> Keys => _words.Where(word => word.Value.Text is not null).Select(word => word.Key);

    /// <summary>All names of places to be filled, in any pattern.</summary>
    public IEnumerable<string> Places => _words.Values.SelectMany(word => PlacesOf(word.Text ?? "")).Distinct(StringComparer.Ordinal);

    /// <summary>The words of a language from all layers of a theme; a later layer replaces single keys of an earlier one.</summary>
    public static Words Read(string language, IEnumerable<SourceText> layers, DiagnosticSink sink)
    {
        var words = new Words(language);
        foreach (var layer in layers)
        {
            if (YamlReader.Read(layer, sink) is { } map)
            {
                words.Take(map, prefix: "", layer, sink);
            }
        }

        return words;
    }

    public string? Find(string key) => _words.GetValueOrDefault(key)?.Text;

    /// <summary>All texts below a key, by the rest of their keys, in ordinal order.</summary>
    public IEnumerable<KeyValuePair<string, string>> Below(string key) => _words
        .Where(word => word.Value.Text is not null && word.Key.StartsWith(key, StringComparison.Ordinal))
        .Select(word => KeyValuePair.Create(word.Key[key.Length..], word.Value.Text!))
        .OrderBy(text => text.Key, StringComparer.Ordinal);

    public IReadOnlyList<string>? FindList(string key) => _words.GetValueOrDefault(key)?.List;

    /// <summary>The form of a word for a number: that for this number alone, else that of its rule; the word itself where it has no forms.</summary>
    public string? Find(string key, int count) =>
        Find(string.Create(CultureInfo.InvariantCulture, $"{key}.{count}")) ?? Find($"{key}.{Plural.CategoryOf(count)}") ?? Find($"{key}.{OtherForm}") ?? Find(key);

    public Word? Entry(string key) => _words.GetValueOrDefault(key);

    /// <summary>Whether a key stands for several forms, one of which is chosen by a number.</summary>
    public bool HasForms(string key) => _words.ContainsKey($"{key}.{OtherForm}");

    /// <summary>Takes a word from another language, because this one lacks it.</summary>
    public void Borrow(string key, Word word) => _words.TryAdd(key, word);

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

    public static IEnumerable<string> PlacesOf(string pattern)
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

    private void Take(YamlMap map, string prefix, SourceText source, DiagnosticSink sink)
    {
        foreach (var entry in map.Entries)
        {
            var key = prefix + entry.Key.Text;
            var word = new Word(source, entry.Key.Mark);
            switch (entry.Value)
            {
                case YamlScalar scalar when prefix == "plural.":
                    TakeRule(entry.Key.Text, scalar, source, sink);
                    break;
                case YamlScalar scalar:
                    _words[key] = word with { Text = scalar.Text };
                    break;
                case YamlList list:
                    _words[key] = word with { List = [.. list.Items.OfType<YamlScalar>().Select(item => item.Text)] };
                    break;
                case YamlMap inner:
                    _words[key] = word;
                    Take(inner, key + ".", source, sink);
                    break;
            }
        }
    }

    private void TakeRule(string category, YamlScalar condition, SourceText source, DiagnosticSink sink)
    {
        if (PluralRule.FaultOf(category, condition.Text) is { } fault)
        {
            sink.Report(source.Diagnose(ThemeProblems.BadPluralRule, condition.Mark, fault, "Take the rule of the language from the plural rules of CLDR."));
            return;
        }

        _plurals.RemoveAll(plural => plural.Category == category);
        _plurals.Add((category, condition.Text));
    }
}

/// <summary>A word where it stands in its file; without text and list it has keys below it.</summary>
public sealed record Word(SourceText Source, Mark Mark)
{
    public string? Text { get; init; }

    public IReadOnlyList<string>? List { get; init; }
}
