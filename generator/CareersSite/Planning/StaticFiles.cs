using System.Buffers;
using CareersSite.Content;
using CareersSite.Files;
using CareersSite.Model;
using CareersSite.Outputs;

namespace CareersSite.Planning;

/// <summary>Files of <c>content/static</c>, published byte for byte at the site's root.</summary>
public static class StaticFiles
{
    public static IEnumerable<Output> Outputs(Site site, RootFolder root) => site.Static.Select(file => new Output(
        file.Path[(ContentReader.StaticFolder.Length + 1)..],
        file.Path,
        (bytes, sink) => bytes.Write(root.Read(file, sink) ?? [])));
}
