using CareersSite.Yaml;

namespace CareersSite.Theming.Views;

/// <summary>What front matter says under <c>extra</c>, as values of a template.</summary>
public static class ExtraValues
{
    public static ViewValue Of(YamlValue? value) => value switch
    {
        YamlScalar scalar => OfScalar(scalar),
        YamlList list => ViewValue.List(list.Items, Of),
        YamlMap map => ViewValue.Map(map.Entries.Select(entry => KeyValuePair.Create(entry.Key.Text, Of(entry.Value)))),
        _ => ViewValue.Map([]),
    };

    private static ViewValue OfScalar(YamlScalar scalar)
    {
        if (!scalar.IsPlain)
        {
            return scalar.Text;
        }

        if (scalar.IsNothing)
        {
            return ViewValue.Nothing;
        }

        return scalar.Text switch
        {
            "true" => true,
            "false" => false,
            var text when int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => number,
            var text => text,
        };
    }
}
