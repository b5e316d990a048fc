namespace CareersSite.Theming.Colours;

/// <summary>
/// A colour as the eye orders it, by Björn Ottosson's Oklab (https://bottosson.github.io/posts/oklab/): a step in <paramref name="L"/>
/// looks as light in every hue, which makes mixing and darkening look natural.
/// </summary>
/// <param name="L">Lightness, 0 for black to 1 for white.</param>
/// <param name="A">From green to red.</param>
/// <param name="B">From blue to yellow.</param>
public readonly record struct Oklab(double L, double A, double B)
{
    public static Oklab Of(Colour colour)
    {
        var (red, green, blue) = (Colour.Linear(colour.Red), Colour.Linear(colour.Green), Colour.Linear(colour.Blue));
        var l = Math.Cbrt((0.4122214708 * red) + (0.5363325363 * green) + (0.0514459929 * blue));
        var m = Math.Cbrt((0.2119034982 * red) + (0.6806995451 * green) + (0.1073969566 * blue));
        var s = Math.Cbrt((0.0883024619 * red) + (0.2817188376 * green) + (0.6299787005 * blue));
        return new Oklab(
            (0.2104542553 * l) + (0.7936177850 * m) - (0.0040720468 * s),
            (1.9779984951 * l) - (2.4285922050 * m) + (0.4505937099 * s),
            (0.0259040371 * l) + (0.7827717662 * m) - (0.8086757660 * s));
    }

    /// <summary>The same hue at another lightness.</summary>
    public Oklab At(double lightness) => this with { L = lightness };

    /// <param name="share">Of <paramref name="other"/>, 0 to 1.</param>
    public Oklab MixedWith(Oklab other, double share) =>
        new(L + ((other.L - L) * share), A + ((other.A - A) * share), B + ((other.B - B) * share));

    /// <summary>The colour, as strong as a screen can show it at this lightness.</summary>
    public Colour ToColour()
    {
        const int Steps = 32;
        for (var step = Steps; step > 0; step--)
        {
            var strength = step / (double)Steps;
            if (InGamut(new Oklab(L, A * strength, B * strength)) is { } colour)
            {
                return colour;
            }
        }

        return InGamut(new Oklab(Math.Clamp(L, 0, 1), 0, 0)) ?? Colour.White;
    }

    private static Colour? InGamut(Oklab colour)
    {
        var l = Math.Pow(colour.L + (0.3963377774 * colour.A) + (0.2158037573 * colour.B), 3);
        var m = Math.Pow(colour.L - (0.1055613458 * colour.A) - (0.0638541728 * colour.B), 3);
        var s = Math.Pow(colour.L - (0.0894841775 * colour.A) - (1.2914855480 * colour.B), 3);
        var red = Colour.OfLinear((4.0767416621 * l) - (3.3077115913 * m) + (0.2309699292 * s));
        var green = Colour.OfLinear((-1.2684380046 * l) + (2.6097574011 * m) - (0.3413193965 * s));
        var blue = Colour.OfLinear((-0.0041960863 * l) - (0.7034186147 * m) + (1.7076147010 * s));
        return red is { } r && green is { } g && blue is { } b ? new Colour(r, g, b) : null;
    }
}
