namespace CareersSite.Theming.Colours;

/// <summary>Colours that can be told from the ground on which they stand.</summary>
public static class Contrast
{
    /// <summary>What WCAG 2.2 AA asks of text (https://www.w3.org/TR/WCAG22/#contrast-minimum).</summary>
    public const double OfText = 4.5;

    // Between the darkest and the lightest of a hue, as many as eight bits can tell apart.
    private const int Steps = 256;

    private static readonly Colour Ink = new(17, 17, 17);
    private static readonly Colour Black = new(0, 0, 0);

    /// <summary>The colour itself where it is far enough from the ground, else the nearest lighter or darker one of its hue that is.</summary>
    /// <param name="ratio">1 to 21.</param>
    public static Colour Mended(Colour colour, Colour ground, double ratio)
    {
        if (colour.ContrastTo(ground) >= ratio)
        {
            return colour;
        }

        var hue = Oklab.Of(colour);
        var towards = IsLight(ground) ? 0d : 1d;
        for (var step = 1; step <= Steps; step++)
        {
            var candidate = hue.At(hue.L + ((towards - hue.L) * step / Steps)).ToColour();
            if (candidate.ContrastTo(ground) >= ratio)
            {
                return candidate;
            }
        }

        return IsLight(ground) ? Black : Colour.White;
    }

    /// <summary>White where that can be read on the ground, else near black.</summary>
    public static Colour TextOn(Colour ground)
    {
        if (Colour.White.ContrastTo(ground) >= OfText)
        {
            return Colour.White;
        }

        return Ink.ContrastTo(ground) >= OfText ? Ink : Black;
    }

    /// <summary>Whether black can be read on it better than white.</summary>
    private static bool IsLight(Colour ground) => Black.ContrastTo(ground) > Colour.White.ContrastTo(ground);
}
