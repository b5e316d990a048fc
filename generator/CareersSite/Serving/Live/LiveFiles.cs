using System.Collections.Frozen;
using System.Reflection;
using CareersSite.Serving.Pages;

namespace CareersSite.Serving.Live;

/// <summary>The files that ship with the program for browsers of editors, by their names below <c>/_live/</c>.</summary>
public static class LiveFiles
{
    private const string Prefix = "live/";

    private static readonly FrozenDictionary<string, ServedPage> ByName = ReadAll();

    public static ServedPage? Find(string name) => ByName.GetValueOrDefault(name);

    private static FrozenDictionary<string, ServedPage> ReadAll() => Assembly.GetExecutingAssembly().GetManifestResourceNames()
        .Where(resource => resource.StartsWith(Prefix, StringComparison.Ordinal))
        .ToFrozenDictionary(resource => resource[Prefix.Length..], resource => new ServedPage(200, MediaTypes.Of(resource), Read(resource), []), StringComparer.Ordinal);

    private static byte[] Read(string resource)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
