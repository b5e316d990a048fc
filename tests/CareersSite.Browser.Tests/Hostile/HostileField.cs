using System.Globalization;
using System.Text;
using CareersSite.Content;
using CareersSite.Yaml;

namespace CareersSite.Browser.Tests.Hostile;

/// <summary>How each field of a posting takes texts that nobody should write.</summary>
internal static class HostileField
{
    /// <summary>Fields that hold no text of an editor's own, and why.</summary>
    public static readonly IReadOnlyDictionary<string, string> Others = new Dictionary<string, string>
    {
        ["slug"] = "small letters, digits and dashes only",
        ["lang"] = "one of the languages of the site",
        ["date"] = "a day",
        ["updated"] = "a day",
        ["valid_through"] = "a day",
        ["opens"] = "a day",
        ["draft"] = "yes or no",
        ["remote"] = "one of three words",
        ["remote_countries"] = "codes of countries",
        ["employment_type"] = "one of eight words",
        ["openings"] = "a number",
        ["featured"] = "yes or no",
        ["weight"] = "a number",
        ["image"] = "the path of a file of the site",
        ["aliases"] = "paths, which become the names of files",
    };

    /// <summary>The lines of front matter, with a text in every field that takes one.</summary>
    /// <param name="texts">None is another's.</param>
    public static string Lines(string name, IReadOnlyList<string> texts)
    {
        var lines = new StringBuilder($"date: 2026-11-01\ntitle: {Quoted($"Job {name} {Joined(texts)}")}\n");
        foreach (var field in PostingFields.Table.Fields.Where(field => field.Name != "title" && !Others.ContainsKey(field.Name)))
        {
            lines.Append(CultureInfo.InvariantCulture, $"{field.Name}: {Value(field, name, texts)}\n");
        }

        return lines.ToString();
    }

    public static string Joined(IEnumerable<string> texts) => string.Join(" ", texts);

    /// <summary>Between double quotes, with all that could end or change it escaped.</summary>
    public static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' or '\\' => quoted.Append('\\').Append(c),
                < ' ' or (>= '\u007F' and <= '\u00A0') or '\u2028' or '\u2029' or '\uFEFF' or >= '\uFDD0' and <= '\uFDEF' or >= '\uFFFE' =>
                    quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
                _ => quoted.Append(c),
            };
        }

        return quoted.Append('"').ToString();
    }

    private static string Value(Field field, string name, IReadOnlyList<string> texts) => field.Name switch
    {
        "location" => $"{{ city: {Quoted($"City {name} {Joined(texts)}")}, region: {Quoted(Joined(texts))}, street: {Quoted(Joined(texts))}, postal_code: {Quoted(Joined(texts))}, country: DE }}",
        "department" => Quoted($"Department {name} {Joined(texts)}"),
        "organization" => $"{{ name: {Quoted($"Company {name} {Joined(texts)}")} }}",
        "apply" => Quoted("https://apply.example/?a=" + string.Concat(Joined(texts).Where(c => !char.IsControl(c) && !char.IsWhiteSpace(c)))),
        "extra" => $"{{ one: {Quoted(Joined(texts))} }}",
        "skills" or "benefits" or "questions" or "education" or "tags" => $"[{string.Join(", ", texts.Select((text, number) => Quoted($"{number} {text}")))}]",
        _ => Quoted($"{field.Name} {name} {Joined(texts)}"),
    };
}
