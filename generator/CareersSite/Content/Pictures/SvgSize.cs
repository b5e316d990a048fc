using System.Text;
using System.Text.RegularExpressions;

namespace CareersSite.Content.Pictures;

/// <summary>The size at which a drawing would be shown: its <c>width</c> and <c>height</c>, else those of its <c>viewBox</c>.</summary>
public static partial class SvgSize
{
    /// <returns>Null for what is no drawing, or says no size in pixels.</returns>
    public static PictureSize? Of(ReadOnlySpan<byte> file)
    {
        const int Head = 4096;
        var start = Root().Match(Encoding.UTF8.GetString(file[..Math.Min(Head, file.Length)]));
        if (!start.Success)
        {
            return null;
        }

        if (Pixels(start.Value, "width") is { } width && Pixels(start.Value, "height") is { } height)
        {
            return new PictureSize(width, height);
        }

        var box = ViewBox().Match(start.Value);
        return box.Success && Whole(box.Groups[1].Value) is { } boxWidth && Whole(box.Groups[2].Value) is { } boxHeight ? new PictureSize(boxWidth, boxHeight) : null;
    }

    private static int? Pixels(string tag, string name)
    {
        var match = Regex.Match(tag, $"""\s{name}\s*=\s*["']\s*([0-9.]+)(?:px)?\s*["']""", RegexOptions.CultureInvariant);
        return match.Success ? Whole(match.Groups[1].Value) : null;
    }

    private static int? Whole(string text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && Math.Round(number) is >= 1 and <= int.MaxValue and var whole ? (int)whole : null;

    [GeneratedRegex("<svg(?:\\s[^>]*)?>", RegexOptions.CultureInvariant)]
    private static partial Regex Root();

    [GeneratedRegex("""\sviewBox\s*=\s*["']\s*[-0-9.]+[\s,]+[-0-9.]+[\s,]+([0-9.]+)[\s,]+([0-9.]+)\s*["']""", RegexOptions.CultureInvariant)]
    private static partial Regex ViewBox();
}
