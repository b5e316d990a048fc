namespace CareersSite.Theming.Colours;

/// <summary>A colour of sRGB, as style sheets write it: <c>#0b57d0</c>.</summary>
public readonly record struct Colour(byte Red, byte Green, byte Blue)
{
    public static readonly Colour White = new(255, 255, 255);

    /// <summary>Three or six hexadecimal digits after <c>#</c>; null for all else.</summary>
    public static Colour? Parse(string text)
    {
        if (text.Length is not (4 or 7) || text[0] != '#' || !text.Skip(1).All(char.IsAsciiHexDigit))
        {
            return null;
        }

        var digits = text.Length == 7 ? text[1..] : string.Concat(text.Skip(1).Select(digit => new string(digit, 2)));
        return new Colour(Channel(digits, 0), Channel(digits, 2), Channel(digits, 4));
    }

    /// <summary>Relative luminance, 0 for black to 1 for white (https://www.w3.org/TR/WCAG22/#dfn-relative-luminance).</summary>
    public double Luminance => (0.2126 * Linear(Red)) + (0.7152 * Linear(Green)) + (0.0722 * Linear(Blue));

    /// <summary>1 for the same colour to 21 for black on white (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio).</summary>
    public double ContrastTo(Colour other)
    {
        var (one, two) = (Luminance, other.Luminance);
        return (Math.Max(one, two) + 0.05) / (Math.Min(one, two) + 0.05);
    }

    public override string ToString() => $"#{Red:x2}{Green:x2}{Blue:x2}";

    /// <summary>The light of a channel, 0 to 1.</summary>
    internal static double Linear(byte channel)
    {
        var value = channel / 255d;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }

    /// <summary>The channel of a light; one that no screen shows is null.</summary>
    internal static byte? OfLinear(double light)
    {
        const double Slack = 0.0005;
        if (light is < -Slack or > 1 + Slack)
        {
            return null;
        }

        var value = light <= 0.0031308 ? light * 12.92 : (1.055 * Math.Pow(light, 1 / 2.4)) - 0.055;
        return (byte)Math.Round(Math.Clamp(value, 0, 1) * 255);
    }

    private static byte Channel(string digits, int at) => byte.Parse(digits.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
