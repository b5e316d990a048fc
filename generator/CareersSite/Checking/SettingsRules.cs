using CareersSite.Configuration;
using CareersSite.Diagnostics;
using CareersSite.Diagnostics.Catalogue;

namespace CareersSite.Checking;

/// <summary>What the settings could say more.</summary>
public static class SettingsRules
{
    public static void Check(SiteSettings settings, CheckedFiles files)
    {
        var missing = Missing(settings.Organization).ToArray();
        if (missing.Length > 0)
        {
            var file = files.Any(SiteSettings.File);
            file.Report(
                SearchEngineProblems.OrganizationDetailsMissing,
                file.Find("organization:") ?? new Mark(1, 1),
                $"search engines would also show of the company: {string.Join(" and ", missing)}",
                "Add what you can to 'organization'.");
        }
    }

    private static IEnumerable<string> Missing(Organization organization)
    {
        if (organization.Logo is null)
        {
            yield return "its logo (logo)";
        }

        if (organization.Url is null)
        {
            yield return "its web site (url)";
        }
    }
}
