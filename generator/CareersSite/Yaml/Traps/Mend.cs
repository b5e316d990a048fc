using System.Buffers;

namespace CareersSite.Yaml.Traps;

/// <summary>Writes the line that the editor probably meant.</summary>
internal static class Mend
{
    private const string CurlyOpening = "“”„‟«‹‘‚";
    private const string CurlyClosing = "”“»›’‘";
    private static readonly SearchValues<char> Curly = SearchValues.Create(CurlyOpening + CurlyClosing);

    /// <summary>The advice and the mended line; the advice alone where the line is too long to be shown.</summary>
    /// <param name="value">What stands after the key, or after the dash, in place of what is there now.</param>
    public static string With(string advice, YamlLine line, string value) => Say(advice, line.Text[line.Indent..line.Value] + value);

    /// <summary>The advice and the mended line, its value in quotes.</summary>
    public static string Quoted(YamlLine line) => Quoted("Put the value in quotes", line);

    public static string Quoted(string advice, YamlLine line) => With(advice, line, Quote(WithoutCurlyQuotes(WithoutComment(line))));

    public static string Say(string advice, string mended) =>
        mended.Length == YamlLine.Shorten(mended).Length ? $"{advice}: {mended}" : $"{advice}.";

    /// <summary>In double quotes, unless what is in it would have to be escaped there.</summary>
    public static string Quote(string value) =>
        value.AsSpan().ContainsAny('"', '\\') ? $"'{value.Replace("'", "''", StringComparison.Ordinal)}'" : $"\"{value}\"";

    /// <summary>The value without a comment that is set off by two blanks, as a comment should be.</summary>
    public static string WithoutComment(YamlLine line)
    {
        var value = line.ValueText;
        var comment = value.IndexOf("  #", StringComparison.Ordinal);
        return (comment < 0 ? value : value[..comment].TrimEnd()).ToString();
    }

    public static string WithoutCurlyQuotes(string value) => IsInCurlyQuotes(value) ? value[1..^1] : value;

    /// <summary>One pair of curly quotes around all of it, none within: there they are probably meant to be read.</summary>
    public static bool IsInCurlyQuotes(ReadOnlySpan<char> value) =>
        value.Length > 2
        && CurlyOpening.Contains(value[0], StringComparison.Ordinal)
        && CurlyClosing.Contains(value[^1], StringComparison.Ordinal)
        && !value[1..^1].ContainsAny(Curly);
}
