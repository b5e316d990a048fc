using System.Buffers;
using CareersSite.Content;
using CareersSite.Diagnostics;
using CareersSite.Model;
using CareersSite.Outputs;

namespace CareersSite.Serving.Pages;

/// <summary>Style sheets, scripts and pictures: the files that pages show without containing them.</summary>
public static class PageFiles
{
    private static readonly string Assets = Permalink.Assets + "/";

    /// <summary>Path below the site's root → a mark. An asset is marked by its bytes, a static file by its length and time, which is as good and reads none.</summary>
    public static IReadOnlyDictionary<string, string> MarksOf(Site site, OutputPlan plan)
    {
        var marks = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var output in plan.Outputs.Where(output => output.Path.StartsWith(Assets, StringComparison.Ordinal)))
        {
            var bytes = new ArrayBufferWriter<byte>();
            output.Write(bytes, new DiagnosticSink());
            marks[output.Path] = ContentMark.Of(bytes.WrittenSpan);
        }

        foreach (var file in site.Static)
        {
            marks[file.Path[(ContentReader.StaticFolder.Length + 1)..]] = string.Create(CultureInfo.InvariantCulture, $"{file.Length:x}-{file.ChangedUtc.Ticks:x}");
        }

        return marks;
    }
}
