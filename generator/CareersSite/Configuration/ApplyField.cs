using CareersSite.Diagnostics.Catalogue;
using CareersSite.Yaml;

namespace CareersSite.Configuration;

/// <summary><c>apply</c>, in <c>site.yml</c> and in a posting.</summary>
public static class ApplyField
{
    public static ApplyTarget? Read(YamlValue value, ValueReader reader)
    {
        if (reader.Text(value) is not { } text)
        {
            return null;
        }

        var target = ApplyTarget.Parse(text);
        if (target is null)
        {
            reader.Report(
                SettingsProblems.BadApply,
                value,
                $"'{text}' is neither a web address nor an e-mail address",
                "Write 'https://…' or 'jobs@example.com'; instructions in prose go under 'apply_instructions'.");
        }

        return target;
    }
}
