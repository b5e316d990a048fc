namespace CareersSite.Markup;

/// <summary>Where a link in a body may lead, and what a picture in it may load.</summary>
/// <param name="basePath">The path under which the site lies, with <c>/</c> at both ends.</param>
/// <param name="origin">The site's own scheme, host and port, without a <c>/</c> at the end; empty where it is not known.</param>
public sealed class LinkRule(string basePath, string origin = "")
{
    private static readonly string[] Schemes = ["http", "https", "mailto", "tel"];

    /// <summary>The link as the page holds it: paths from the site's root get the base path in front. Null: it may not stand there.</summary>
    public string? Resolve(string? url)
    {
        var address = AsBrowsersReadIt(url ?? "");
        if (address.StartsWith('/') && !NamesHost(address))
        {
            return basePath + address[1..];
        }

        return SchemeOf(address) is { } scheme && !Schemes.Contains(scheme, StringComparer.OrdinalIgnoreCase) ? null : address;
    }

    /// <summary>The same for a link that may have been resolved before.</summary>
    public string? ResolveOnce(string url)
    {
        var address = AsBrowsersReadIt(url);
        return address.StartsWith(basePath, StringComparison.Ordinal) && !NamesHost(address) ? address : Resolve(address);
    }

    /// <summary>Whether a resolved link leads to another server, from which a page would load a picture.</summary>
    public bool LeavesSite(string resolved)
    {
        var isOwn = origin.Length > 0 && (resolved == origin || resolved.StartsWith(origin + "/", StringComparison.OrdinalIgnoreCase));
        return !isOwn && (NamesHost(resolved) || SchemeOf(resolved) is not null);
    }

    /// <summary>Browsers pass over blanks and control characters, in a scheme too, so they are no way around the list.</summary>
    private static string AsBrowsersReadIt(string url) => string.Concat(url.Where(c => !char.IsControl(c))).Trim();

    /// <summary><c>//example.com/x</c> has the scheme of its page; browsers take <c>\</c> for <c>/</c>.</summary>
    private static bool NamesHost(string address) => address is ['/' or '\\', '/' or '\\', ..];

    /// <summary>All before the first colon, unless a path, a query or an anchor began before it.</summary>
    private static string? SchemeOf(string address)
    {
        var end = address.AsSpan().IndexOfAny(":/?#");
        return end >= 0 && address[end] == ':' ? address[..end].Trim() : null;
    }
}
