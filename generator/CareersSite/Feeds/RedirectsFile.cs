using System.Buffers;
using System.Text;
using CareersSite.Configuration;
using CareersSite.Model;
using CareersSite.Outputs;

namespace CareersSite.Feeds;

/// <summary>
/// <c>_redirects</c>: a line <c>from to 301</c> for each old address, for hosts that read it.
/// The first that matches counts, and blanks set the parts apart, so all else is percent-encoded.
/// </summary>
public sealed class RedirectsFile(Site site)
{
    public const string Name = "_redirects";

    public IEnumerable<Output> Outputs() => site.Settings.Redirects.HasFlag(Redirects.File)
        ? [new Output(Name, SiteSettings.File, (bytes, _) => Write(bytes))]
        : [];

    private void Write(IBufferWriter<byte> bytes)
    {
        foreach (var redirect in SitePages.Redirects(site).OrderBy(redirect => redirect.Address.Path, StringComparer.Ordinal))
        {
            var from = site.Permalinks.HrefFile(redirect.Address.Path);
            bytes.Write(Encoding.UTF8.GetBytes($"{from} {site.Permalinks.Href(redirect.Target)} 301\n"));
        }
    }
}
