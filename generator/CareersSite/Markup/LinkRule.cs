namespace CareersSite.Markup;

/// <summary>Where a link in a body may lead.</summary>
/// <param name="basePath">The path under which the site lies, with <c>/</c> at both ends.</param>
public sealed class LinkRule(string basePath)
{
    private static readonly string[] Schemes = ["http", "https", "mailto", "tel"];

    /// <summary>The link as the page holds it: paths from the site's root get the base path in front. Null: it may not stand there.</summary>
    public string? Resolve(string? url)
    {
        // Browsers pass over blanks and control characters in a scheme, so they are no way around the list.
        var address = string.Concat((url ?? "").Where(c => !char.IsControl(c))).Trim();
        if (address.StartsWith('/') && !address.StartsWith("//", StringComparison.Ordinal) && !address.StartsWith("/\\", StringComparison.Ordinal))
        {
            return basePath + address[1..];
        }

        return SchemeOf(address) is { } scheme && !Schemes.Contains(scheme, StringComparer.OrdinalIgnoreCase) ? null : address;
    }

    /// <summary>The same for a link that may have been resolved before.</summary>
    public string? ResolveOnce(string url) =>
        url.StartsWith(basePath, StringComparison.Ordinal) && !url.StartsWith("//", StringComparison.Ordinal) ? url : Resolve(url);

    /// <summary>All before the first colon, unless a path, a query or an anchor began before it.</summary>
    private static string? SchemeOf(string address)
    {
        var end = address.AsSpan().IndexOfAny(":/?#");
        return end >= 0 && address[end] == ':' ? address[..end].Trim() : null;
    }
}
