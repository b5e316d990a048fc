using System.Buffers;
using System.Text;
using CareersSite.Configuration;
using CareersSite.Model;
using CareersSite.Outputs;

namespace CareersSite.Feeds;

/// <summary>The file by which search engines know that the site's owner told them of a change (https://www.indexnow.org/documentation).</summary>
public static class IndexNowKey
{
    public static IEnumerable<Output> Outputs(Site site) => site.Settings.IndexNowKey is { } key
        ? [new Output(key + ".txt", SiteSettings.File, (bytes, _) => bytes.Write(Encoding.UTF8.GetBytes(key)))]
        : [];
}
