using CareersSite.Configuration;

namespace CareersSite.Theming;

/// <summary>What a parameter of a theme is set to: a value for all languages, or a text for each.</summary>
public sealed class ParameterValue
{
    private readonly ViewValue _value;
    private readonly LocalText? _text;

    private ParameterValue(ViewValue value) => _value = value;

    private ParameterValue(LocalText text) => _text = text;

    public static implicit operator ParameterValue(ViewValue value) => new(value);

    public static implicit operator ParameterValue(LocalText text) => new(text);

    public ViewValue In(string language) => _text is null ? _value : _text.In(language);

    /// <summary>The language of a text that there is in another one only; null where it fits.</summary>
    public string? OtherThan(string language) => _text?.OtherThan(language);
}
