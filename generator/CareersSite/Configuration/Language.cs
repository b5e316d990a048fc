namespace CareersSite.Configuration;

public static class Language
{
    /// <summary>The language of which another is a variety: <c>pt</c> of <c>pt-BR</c>; itself where it is none.</summary>
    public static string Base(string code) => code.IndexOf('-', StringComparison.Ordinal) is > 0 and var dash ? code[..dash] : code;

    /// <summary>Whether a text has the form of a language code: <c>en</c>, <c>pt-BR</c>, <c>zh-Hant</c>.</summary>
    public static bool IsCode(string text)
    {
        var parts = text.Split('-');
        return parts[0].Length is 2 or 3
            && parts[0].All(char.IsAsciiLetterLower)
            && parts.Skip(1).All(part => part.Length is >= 2 and <= 8 && part.All(char.IsAsciiLetterOrDigit));
    }
}
