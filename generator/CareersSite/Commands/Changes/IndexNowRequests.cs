using System.Buffers;
using System.Text;
using System.Text.Json;
using CareersSite.Publishing.Manifests;

namespace CareersSite.Commands.Changes;

/// <summary>What search engines are told through IndexNow (https://www.indexnow.org/documentation): the body of a request in each line.</summary>
internal static class IndexNowRequests
{
    /// <summary>As the protocol sets it.</summary>
    private const int MostInOne = 10_000;

    /// <param name="baseUrl">With a <c>/</c> at its end; the key file lies there.</param>
    public static void Write(SiteChanges changes, string baseUrl, string key, TextWriter output)
    {
        // What lay at another address is not ours to tell of: the key holds for the addresses below its file.
        var urls = changes.Addresses.Select(address => address.Url).Where(url => url.StartsWith(baseUrl, StringComparison.Ordinal));
        foreach (var some in urls.Chunk(MostInOne))
        {
            output.Write(Request(some, baseUrl, key) + "\n");
        }
    }

    private static string Request(string[] urls, string baseUrl, string key)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            json.WriteString("host", new Uri(baseUrl).Authority);
            json.WriteString("key", key);
            json.WriteString("keyLocation", $"{baseUrl}{key}.txt");
            json.WriteStartArray("urlList");
            foreach (var url in urls)
            {
                json.WriteStringValue(url);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }
}
