using CareersSite.Diagnostics;
using CareersSite.Diagnostics.Catalogue;

namespace CareersSite.Theming.Languages;

/// <summary>Compares the words of a language with those of the language in which the theme is written; what is missing is taken from there.</summary>
/// <param name="file">Where a word belongs whose whole part is missing.</param>
public sealed class WordComparison(Words words, Words reference, string file, DiagnosticSink sink)
{
    private const string Months = "formats.months";
    private const int MonthsOfYear = 12;

    /// <summary>What the program fills in as well, though English does without it.</summary>
    private static readonly Dictionary<string, string> FurtherPlaces = new Dictionary<string, string>
    {
        ["formats.date"] = "month_number",
        ["formats.ten_thousands"] = "amount",
    };

    public void Complete()
    {
        ReportSuperfluous();
        ReportPlaces();
        ReportMonths();
        foreach (var (key, word) in reference.All)
        {
            if (reference.HasForms(key))
            {
                CompleteForms(key);
            }
            else if ((word.Text ?? (object?)word.List) is not null && !IsForm(key, reference) && words.Entry(key) is not { } own)
            {
                ReportMissing(key, $"'{key}' is missing, so the English word is shown");
                words.Borrow(key, word);
            }
        }
    }

    /// <summary>Every form that the rules of the language ask for.</summary>
    private void CompleteForms(string key)
    {
        if (!words.HasForms(key) && words.Find(key) is not null)
        {
            return; // One text for all numbers.
        }

        var missing = words.Plural.Categories.Where(category => words.Find($"{key}.{category}") is null).ToArray();
        if (missing.Length == 0)
        {
            return;
        }

        var instead = words.HasForms(key) ? $"the form '{Words.OtherForm}' is" : "the English words are";
        ReportMissing(key, $"'{key}' lacks the form {string.Join(" and ", missing.Select(category => $"'{category}'"))}, so {instead} shown");
        if (!words.HasForms(key))
        {
            foreach (var (form, word) in reference.All.Where(word => word.Key.StartsWith(key + ".", StringComparison.Ordinal)).ToArray())
            {
                words.Borrow(form, word);
            }
        }
    }

    private bool IsWanted(string key)
    {
        if (reference.Entry(key) is not null)
        {
            return !IsForm(key, reference) || IsOwnForm(key);
        }

        return Parent(key) is { } parent && reference.HasForms(parent) && IsOwnForm(key);
    }

    /// <summary>A form that one of the rules may choose, or one for a single number.</summary>
    private bool IsOwnForm(string key)
    {
        var form = key[(key.LastIndexOf('.') + 1)..];
        return words.Plural.Categories.Contains(form, StringComparer.Ordinal) || form.All(char.IsAsciiDigit);
    }

    private static bool IsForm(string key, Words words) => Parent(key) is { } parent && words.HasForms(parent);

    private static string? Parent(string key) => key.LastIndexOf('.') is > 0 and var dot ? key[..dot] : null;

    /// <summary>Of a part that is not known, the part and not each of its words.</summary>
    private void ReportSuperfluous()
    {
        var superfluous = words.All.Where(word => !IsWanted(word.Key)).ToArray();
        var keys = superfluous.Select(word => word.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var (key, word) in superfluous.Where(word => Parent(word.Key) is not { } parent || !keys.Contains(parent)))
        {
            var message = IsForm(key, reference)
                ? $"no rule of 'plural' chooses the form '{key}', so it is never shown"
                : $"'{key}' is not a word of the theme{Spelling.DidYouMean(key, reference.Keys)}";
            sink.Report(word.Source.Diagnose(ThemeProblems.WordUnknown, word.Mark, message));
        }
    }

    /// <summary>Reported at the part of the file to which the word belongs.</summary>
    private void ReportMissing(string key, string message)
    {
        for (var part = key; part is not null; part = Parent(part))
        {
            if (words.Entry(part) is { } word)
            {
                sink.Report(word.Source.Diagnose(ThemeProblems.WordMissing, word.Mark, message));
                return;
            }
        }

        var isThere = words.All.Any(word => word.Value.Source.File == file);
        sink.Report(ThemeProblems.WordMissing, isThere ? new SourcePlace(file, 1, 1) : new SourcePlace(file), message);
    }

    private void ReportPlaces()
    {
        foreach (var (key, word) in words.All.Where(word => word.Value.Text is not null))
        {
            var known = PlacesIn(reference, IsForm(key, words) ? Parent(key)! : key).ToArray();
            foreach (var place in Words.PlacesOf(word.Text!).Where(place => known.Length > 0 || reference.Entry(key) is not null).Except(known))
            {
                sink.Report(word.Source.Diagnose(
                    ThemeProblems.WordPlace, word.Mark,
                    $"nothing fills '{{{place}}}' in '{key}'{Spelling.DidYouMean(place, known)}",
                    known.Length == 0 ? "This word has no places to be filled." : $"There {(known.Length == 1 ? "is" : "are")} {string.Join(", ", known.Select(each => $"{{{each}}}"))}."));
            }
        }
    }

    private static IEnumerable<string> PlacesIn(Words reference, string key)
    {
        var texts = reference.HasForms(key)
            ? reference.All.Where(word => word.Key.StartsWith(key + ".", StringComparison.Ordinal)).Select(word => word.Value.Text ?? "")
            : [reference.Find(key) ?? ""];
        return texts.SelectMany(Words.PlacesOf).Concat(FurtherPlaces.TryGetValue(key, out var further) ? [further] : []).Distinct(StringComparer.Ordinal);
    }

    private void ReportMonths()
    {
        if (words.Entry(Months) is { List: { } months } word && months.Count != MonthsOfYear)
        {
            sink.Report(word.Source.Diagnose(ThemeProblems.WordMissing, word.Mark, $"'{Months}' names {months.Count} months; the year has {MonthsOfYear}"));
        }
    }
}
