using CareersSite.Publishing.Manifests;

namespace CareersSite.Commands.Changes;

/// <summary>The changes for the terminal, an address a line.</summary>
internal static class ChangesList
{
    public static void Write(SiteChanges changes, TextWriter output)
    {
        foreach (var address in changes.Addresses)
        {
            output.Write($"{address.Change.Word(),-8} {address.Url}\n");
        }

        var sums = ChangeWords.All.Select(change => string.Create(CultureInfo.InvariantCulture, $"{changes.Of(change).Count():N0} {change.Word()}"));
        output.Write($"{string.Join(", ", sums)}; {Wording.Count(changes.OtherFiles, "other file")} with changes.\n");
    }
}
