namespace CareersSite.Yaml;

/// <summary>Yes and no in every usual spelling.</summary>
public static class YesNo
{
    private static readonly string[] Yes = ["true", "yes", "on", "y"];
    private static readonly string[] No = ["false", "no", "off", "n"];

    public static IEnumerable<string> Spellings => Yes.Concat(No);

    public static bool? Parse(string text) =>
        Yes.Contains(text, StringComparer.OrdinalIgnoreCase) ? true
        : No.Contains(text, StringComparer.OrdinalIgnoreCase) ? false
        : null;
}
