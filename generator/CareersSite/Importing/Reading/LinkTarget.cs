namespace CareersSite.Importing.Reading;

/// <summary>Where a link of a document may lead once it stands in a posting.</summary>
internal static class LinkTarget
{
    private static readonly string[] Schemes = ["http", "https", "mailto", "tel"];

    /// <summary>The address; null where it means nothing outside the document, or is none to be followed.</summary>
    /// <param name="page">The address of the page to which a relative one belongs; null where it is not known.</param>
    public static string? Of(string? address, Uri? page = null)
    {
        var trimmed = address?.Trim() ?? "";
        if (IsWhole(trimmed, out _))
        {
            return trimmed;
        }

        var isRelative = page is not null && trimmed.Length > 0 && trimmed[0] != '#' && !trimmed.Contains(':', StringComparison.Ordinal);
        return isRelative && Uri.TryCreate(page, trimmed, out var joined) && IsWhole(joined.AbsoluteUri, out _) ? joined.AbsoluteUri : null;
    }

    /// <summary>A web address as one to which others are relative; null for all else.</summary>
    public static Uri? Page(string? address) =>
        IsWhole(address?.Trim() ?? "", out var uri) && uri!.Scheme.StartsWith("http", StringComparison.Ordinal) ? uri : null;

    // A path such as "/jobs" is taken for a file on some systems, so the scheme must be written out.
    private static bool IsWhole(string address, out Uri? uri) =>
        Uri.TryCreate(address, UriKind.Absolute, out uri) && Schemes.Contains(uri.Scheme, StringComparer.Ordinal);
}
