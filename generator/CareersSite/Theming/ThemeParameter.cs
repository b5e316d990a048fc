using System.Text.RegularExpressions;
using CareersSite.Diagnostics.Catalogue;
using CareersSite.Yaml;

namespace CareersSite.Theming;

/// <summary>A parameter of a theme: its name, its type, and what it is when a site does not say.</summary>
public sealed partial class ThemeParameter
{
    private static readonly string[] Types = ["text", "colour", "yes_no", "number", "choice"];

    public static readonly FieldTable<ThemeParameter> Table = new(
        "a field of a theme parameter",
        new("type", FieldType.OneOf(Types), "What a value of it is.", "colour", ReadType) { IsRequired = true },
        new("default", FieldType.Anything, "Its value where the site does not set it.", "\"#0b57d0\"",
            (parameter, value, _) => parameter._default = value),
        new("meaning", FieldType.Text, "What it changes, for whoever sets it.", "The colour of links.",
            (parameter, value, reader) => parameter.Meaning = reader.Text(value)),
        new("choices", FieldType.TextOrList, "The values of a choice.", "[wide, narrow]",
            (parameter, value, reader) => parameter._choices = reader.Texts(value)));

    private string _type = "text";
    private YamlValue? _default;
    private IReadOnlyList<string> _choices = [];

    public required string Name { get; init; }

    public string? Meaning { get; private set; }

    public ViewValue Default { get; private set; } = "";

    public static ThemeParameter? Read(YamlEntry entry, ValueReader reader)
    {
        if (reader.Map(entry.Value) is not { } map)
        {
            return null;
        }

        var parameter = new ThemeParameter { Name = entry.Key.Text };
        Table.Read(map, parameter, reader);
        parameter.Default = parameter._default is { } value ? parameter.Parse(value, reader) ?? "" : "";
        return parameter;
    }

    /// <summary>The value as templates see it, or null (and a diagnostic) where it is not of the parameter's type.</summary>
    public ViewValue? Parse(YamlValue value, ValueReader reader)
    {
        switch (_type)
        {
            case "yes_no":
                return reader.YesNo(value) is { } yes ? yes : null;
            case "number":
                return reader.WholeNumber(value) is { } number ? number : null;
            case "colour":
                return Checked(value, reader, text => text.Length == 0 || Colour().IsMatch(text), "a colour such as '#0b57d0'");
            case "choice":
                return Checked(value, reader, text => _choices.Contains(text, StringComparer.Ordinal), $"one of {string.Join(", ", _choices)}");
            default:
                return reader.Text(value) is { } text ? text : null;
        }
    }

    private static void ReadType(ThemeParameter parameter, YamlValue value, ValueReader reader)
    {
        if (reader.Text(value) is not { } text)
        {
            return;
        }

        if (Types.Contains(text, StringComparer.Ordinal))
        {
            parameter._type = text;
        }
        else
        {
            reader.Report(
                PostingProblems.BadChoice, value,
                $"'{text}' is not a type of parameter",
                $"Write one of {string.Join(", ", Types)}.");
        }
    }

    private ViewValue? Checked(YamlValue value, ValueReader reader, Func<string, bool> isFine, string expected)
    {
        if (reader.Text(value) is not { } text)
        {
            return null;
        }

        if (isFine(text))
        {
            return text;
        }

        reader.Report(ThemeProblems.BadParameter, value, $"'{text}' is not a value for '{Name}'", $"Write {expected}.");
        return null;
    }

    [GeneratedRegex("^#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})$", RegexOptions.CultureInvariant)]
    private static partial Regex Colour();
}
