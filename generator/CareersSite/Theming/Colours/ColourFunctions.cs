namespace CareersSite.Theming.Colours;

/// <summary>What a style sheet can do with colours.</summary>
public static class ColourFunctions
{
    public static ViewValue Readable { get; } = ViewValue.Function("readable", ["colour", "ground", "ratio?"], arguments =>
        Contrast.Mended(ColourOf(arguments[0]), ColourOf(arguments[1]), arguments[2] is { } ratio ? NumberOf(ratio) : Contrast.OfText).ToString());

    public static ViewValue TextOn { get; } = ViewValue.Function("text_on", ["ground"], arguments => Contrast.TextOn(ColourOf(arguments[0])).ToString());

    public static ViewValue Mix { get; } = ViewValue.Function("mix", ["colour", "other", "percent"], arguments =>
        Oklab.Of(ColourOf(arguments[0])).MixedWith(Oklab.Of(ColourOf(arguments[1])), NumberOf(arguments[2]) / 100).ToColour().ToString());

    private static Colour ColourOf(string? text) =>
        Colour.Parse(text ?? "") ?? throw new TemplateException($"'{text}' is not a colour", "Write it as '#0b57d0'.");

    private static double NumberOf(string? text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : throw new TemplateException($"'{text}' is not a number");
}
