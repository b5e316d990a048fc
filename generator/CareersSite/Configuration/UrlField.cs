using CareersSite.Diagnostics.Catalogue;
using CareersSite.Yaml;

namespace CareersSite.Configuration;

/// <summary>A link: a whole web address, or a path of this site.</summary>
public static class UrlField
{
    public static string? Read(YamlValue value, ValueReader reader)
    {
        if (reader.Text(value) is not { } text)
        {
            return null;
        }

        if (ApplyTarget.IsWebAddress(text) || (text.StartsWith('/') && !text.StartsWith("//", StringComparison.Ordinal)))
        {
            return text;
        }

        reader.Report(
            SettingsProblems.BadUrl, value,
            $"'{text}' is not a web address",
            "Write it whole, such as 'https://example.com/', or as a path such as '/about/'.");
        return null;
    }
}
