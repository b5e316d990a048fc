using System.Buffers;
using System.Text;
using CareersSite.Configuration;
using CareersSite.Model;
using CareersSite.Outputs;

namespace CareersSite.Feeds;

/// <summary>robots.txt: everybody may read everything, and here is the sitemap.</summary>
public sealed class RobotsTxt(Site site)
{
    public Output Output() => new(Permalinks.Robots.OutputPath, SiteSettings.File, (bytes, _) => Write(bytes));

    private void Write(IBufferWriter<byte> bytes) =>
        bytes.Write(Encoding.UTF8.GetBytes($"User-agent: *\nAllow: /\n\nSitemap: {site.Permalinks.Absolute(Permalinks.Sitemap)}\n"));
}
