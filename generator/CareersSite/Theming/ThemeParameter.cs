using CareersSite.Configuration;
using CareersSite.Content;
using CareersSite.Diagnostics.Catalogue;
using CareersSite.Files;
using CareersSite.Theming.Colours;
using CareersSite.Yaml;

namespace CareersSite.Theming;

/// <summary>A parameter of a theme: its name, its type, and what it is when a site does not say.</summary>
public sealed class ThemeParameter
{
    private const int Most = 10_000;

    private static readonly string[] Types = ["text", "colour", "yes_no", "number", "choice", "picture"];

    public static readonly FieldTable<ThemeParameter> Table = new(
        "a field of a theme parameter",
        new("type", FieldType.OneOf(Types), "What a value of it is.", "colour", ReadType) { IsRequired = true },
        new("default", FieldType.Anything, "Its value where the site does not set it.", "\"#0b57d0\"",
            (parameter, value, _) => parameter._default = value),
        new("meaning", FieldType.Text, "What it changes, for whoever sets it.", "The colour of links.",
            (parameter, value, reader) => parameter.Meaning = reader.Text(value)),
        new("choices", FieldType.TextOrList, "The values of a choice.", "[wide, narrow]",
            (parameter, value, reader) => parameter.Choices = reader.Texts(value)),
        new("most", FieldType.WholeNumberFrom(0), "The largest value of a number; the least is 0.", "24",
            (parameter, value, reader) => parameter.Largest = reader.WholeNumber(value) ?? Most),
        new("contrast_with", FieldType.TextOrList, "The colours, by the names of their parameters, on which this one must be readable as text.", "background",
            (parameter, value, reader) => parameter.Grounds = reader.Texts(value)));

    private YamlValue? _default;

    public required string Name { get; init; }

    /// <summary>One of <c>text, colour, yes_no, number, choice, picture</c>.</summary>
    public string Type { get; private set; } = "text";

    /// <summary>All values of a choice.</summary>
    public IReadOnlyList<string> Choices { get; private set; } = [];

    /// <summary>The largest value of a number; the least is 0.</summary>
    public int Largest { get; private set; } = Most;

    public string? Meaning { get; private set; }

    /// <summary>Names of parameters: 4.5 to 1 is asked for between this colour and each of them.</summary>
    public IReadOnlyList<string> Grounds { get; private set; } = [];

    public ParameterValue Default { get; private set; } = (ViewValue)"";

    /// <summary>The default as a text, where it is one.</summary>
    public string DefaultText => (_default as YamlScalar)?.Text ?? "";

    public static ThemeParameter? Read(YamlEntry entry, ValueReader reader)
    {
        if (reader.Map(entry.Value) is not { } map)
        {
            return null;
        }

        var parameter = new ThemeParameter { Name = entry.Key.Text };
        Table.Read(map, parameter, reader);
        parameter.Default = parameter._default is { } value ? parameter.Parse(value, reader, root: null) ?? parameter.Default : parameter.Default;
        return parameter;
    }

    /// <summary>The value as templates see it, or null (and a diagnostic) where it is not of the parameter's type.</summary>
    /// <param name="root">Where pictures must be; null: they are not looked for.</param>
    public ParameterValue? Parse(YamlValue value, ValueReader reader, RootFolder? root)
    {
        switch (Type)
        {
            case "yes_no":
                return reader.YesNo(value) is { } yes ? (ParameterValue)(ViewValue)yes : null;
            case "number":
                return reader.WholeNumber(value) is { } number ? InRange(number, value, reader) : null;
            case "colour":
                return Checked(value, reader, text => text.Length == 0 || Colour.Parse(text) is not null, "a colour such as '#0b57d0'");
            case "choice":
                return Checked(value, reader, text => Choices.Contains(text, StringComparer.Ordinal), $"one of {string.Join(", ", Choices)}");
            case "picture":
                return Checked(
                    value, reader, text => text.Length == 0 || root is null || IsPicture(text.TrimStart('/'), root),
                    $"the path of a picture below '{ContentReader.StaticFolder}', such as '/logo.svg'; there is no such file");
            default:
                return LocalTextField.Read(value, reader) is { } text ? (ParameterValue)text : null;
        }
    }

    private static bool IsPicture(string path, RootFolder root) =>
        !path.Split('/', '\\').Contains("..", StringComparer.Ordinal) && root.HasFile($"{ContentReader.StaticFolder}/{path}");

    private static void ReadType(ThemeParameter parameter, YamlValue value, ValueReader reader)
    {
        if (reader.Text(value) is not { } text)
        {
            return;
        }

        if (Types.Contains(text, StringComparer.Ordinal))
        {
            parameter.Type = text;
        }
        else
        {
            reader.Report(
                PostingProblems.BadChoice, value,
                $"'{text}' is not a type of parameter",
                $"Write one of {string.Join(", ", Types)}.");
        }
    }

    private ParameterValue? InRange(int number, YamlValue value, ValueReader reader)
    {
        if (number >= 0 && number <= Largest)
        {
            return (ViewValue)number;
        }

        reader.Report(ThemeProblems.BadParameter, value, $"{number} is not a value for '{Name}'", $"Write a number from 0 to {Largest}.");
        return null;
    }

    private ParameterValue? Checked(YamlValue value, ValueReader reader, Func<string, bool> isFine, string expected)
    {
        if (reader.Text(value) is not { } text)
        {
            return null;
        }

        if (isFine(text))
        {
            return (ViewValue)text;
        }

        reader.Report(ThemeProblems.BadParameter, value, $"'{text}' is not a value for '{Name}'", $"Write {expected}.");
        return null;
    }
}
