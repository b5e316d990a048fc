using CareersSite.Diagnostics;
using CareersSite.Diagnostics.Catalogue;

namespace CareersSite.Yaml;

/// <summary>Reads values of one file as the types that fields want, and reports what cannot be read.</summary>
public sealed class ValueReader(SourceText source, DiagnosticSink sink)
{
    public SourceText Source { get; } = source;

    /// <summary>The languages in which the file may say a text, the default one first; none where it has but one language.</summary>
    public IReadOnlyList<string> Languages { get; init; } = [];

    public void Report(DiagnosticKind kind, YamlValue at, string message, string? hint = null) => Report(kind, at.Mark, message, hint);

    public void Report(DiagnosticKind kind, Mark at, string message, string? hint = null) => sink.Report(Source.Diagnose(kind, at, message, hint));

    /// <summary>The text without blanks around it; null (and a diagnostic) for a list or a map.</summary>
    public string? Text(YamlValue value)
    {
        if (value is YamlScalar scalar)
        {
            return scalar.Text.Trim();
        }

        Report(YamlProblems.WrongType, value, $"a text is expected here, but this is {value.Noun}");
        return null;
    }

    /// <summary>A list of texts. A single text with commas is a list too; nothing in it is dropped but blanks.</summary>
    public IReadOnlyList<string> Texts(YamlValue value) => value switch
    {
        YamlScalar scalar => scalar.Text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
        YamlList list => Items(list),
        _ => WrongType(value, "a text or a list"),
    };

    /// <summary>A list of texts in which a comma is part of the text, such as sentences.</summary>
    public IReadOnlyList<string> Sentences(YamlValue value) => value switch
    {
        YamlScalar scalar => [scalar.Text.Trim()],
        YamlList list => Items(list),
        _ => WrongType(value, "a text or a list"),
    };

    public bool? YesNo(YamlValue value)
    {
        if (Text(value) is not { } text)
        {
            return null;
        }

        var answer = Yaml.YesNo.Parse(text);
        if (answer is null)
        {
            Report(YamlProblems.NotYesOrNo, value, $"'{text}' is neither yes nor no", "Write 'yes' or 'no'.");
        }

        return answer;
    }

    /// <summary>A whole number from <paramref name="least"/> up.</summary>
    public int? WholeNumber(YamlValue value, int least = int.MinValue)
    {
        if (Text(value) is not { } text)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least)
        {
            return number;
        }

        var expected = least > int.MinValue ? $"a whole number from {least} up" : "a whole number";
        Report(YamlProblems.NotANumber, value, $"'{text}' is not {expected}");
        return null;
    }

    public YamlMap? Map(YamlValue value)
    {
        if (value is YamlMap map)
        {
            return map;
        }

        WrongType(value, "a map (indented 'key: value' lines)");
        return null;
    }

    public static IReadOnlyList<YamlValue> List(YamlValue value) => value is YamlList list ? list.Items : [value];

    private List<string> Items(YamlList list)
    {
        var texts = new List<string>(list.Items.Count);
        foreach (var item in list.Items)
        {
            if (Text(item) is { Length: > 0 } text)
            {
                texts.Add(text);
            }
        }

        return texts;
    }

    private string[] WrongType(YamlValue value, string expected)
    {
        Report(YamlProblems.WrongType, value, $"{expected} is expected here, but this is {value.Noun}");
        return [];
    }
}
