using CareersSite.Content;

namespace CareersSite.Importing;

/// <summary>What a good posting has and a source did not say.</summary>
internal static class MissingFields
{
    /// <summary>Fields that are the editor's own to say.</summary>
    private static readonly string[] NotAskedFor = ["summary", "draft"];

    public static IReadOnlyList<string> Of(ImportedPosting posting)
    {
        var found = posting.Findings.Select(finding => finding.Field).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. PostingFields.Table.Fields
                .Where(field => field.IsRecommended && !NotAskedFor.Contains(field.Name) && !found.Contains(field.Name))
                .Select(field => field.Name)
                .Where(name => !IsSaidOtherwise(name, found)),
        ];
    }

    /// <summary>Who may work from a whole country has no place of work.</summary>
    private static bool IsSaidOtherwise(string field, HashSet<string> found) => field switch
    {
        "location" => found.Contains("remote_countries"),
        "apply" => found.Contains("apply_instructions"),
        _ => false,
    };
}
