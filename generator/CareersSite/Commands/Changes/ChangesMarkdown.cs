using CareersSite.Publishing.Manifests;

namespace CareersSite.Commands.Changes;

/// <summary>The changes for the summary that GitHub shows of a run.</summary>
internal static class ChangesMarkdown
{
    /// <summary>A summary may have 1 MiB, and nobody reads more than this.</summary>
    private const int MostNamed = 100;

    public static void Write(SiteChanges changes, TextWriter output)
    {
        output.Write("### What changes on the site\n\n");
        if (changes is { Addresses: [], OtherFiles: 0 })
        {
            output.Write("Nothing.\n");
            return;
        }

        foreach (var change in ChangeWords.All)
        {
            WriteList(change, [.. changes.Of(change)], output);
        }

        if (changes.OtherFiles > 0)
        {
            output.Write($"{Wording.Count(changes.OtherFiles, "other file")} (feeds, search, styles, redirects) with changes.\n");
        }
    }

    private static void WriteList(AddressChange change, IReadOnlyList<ChangedAddress> addresses, TextWriter output)
    {
        if (addresses.Count == 0)
        {
            return;
        }

        output.Write($"**{Heading(change)}** ({addresses.Count.ToString("N0", CultureInfo.InvariantCulture)})\n\n");
        foreach (var address in addresses.Take(MostNamed))
        {
            // Every character that could end the code, or begin something else, is percent-encoded in an address.
            output.Write($"- `{new Uri(address.Url).AbsolutePath}`\n");
        }

        if (addresses.Count > MostNamed)
        {
            output.Write($"- and {(addresses.Count - MostNamed).ToString("N0", CultureInfo.InvariantCulture)} more\n");
        }

        output.Write("\n");
    }

    private static string Heading(AddressChange change) => change switch
    {
        AddressChange.Added => "Published: pages that are new",
        AddressChange.Changed => "Changed: pages with other text than before",
        AddressChange.Removed => "Removed: pages that will be gone",
        _ => "Closed: jobs that one can no longer apply for",
    };
}
