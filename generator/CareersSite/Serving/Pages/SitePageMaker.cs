using System.Buffers;
using CareersSite.Diagnostics;
using CareersSite.Model;
using CareersSite.Outputs;

namespace CareersSite.Serving.Pages;

/// <summary>Makes the page that a path leads to, from the plan; where its template fails, as it last was.</summary>
public sealed class SitePageMaker
{
    private const int FirstSize = 32 * 1024;

    private readonly LastGoodPages _good = new();

    /// <param name="path">Below the site's root, without <c>/</c> in front.</param>
    /// <returns>Null where the site as a whole has errors, and never was without.</returns>
    public ServedPage? Make(SiteVersion version, string path)
    {
        if (version.Loaded.Plan is not { } plan)
        {
            return null;
        }

        if (plan.Find(new Address(path).OutputPath) is { } output)
        {
            return Evaluate(output, version, 200);
        }

        if (plan.Find(path + "/index.html") is not null)
        {
            return new ServedPage(302, "text/html; charset=utf-8", ReadOnlyMemory<byte>.Empty, []) { MovedTo = $"/{Escaped(path)}/" };
        }

        return plan.Find(Permalinks.NotFound.OutputPath) is { } missing
            ? Evaluate(missing, version, 404)
            : new ServedPage(404, "text/html; charset=utf-8", ReadOnlyMemory<byte>.Empty, []);
    }

    private static string Escaped(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));

    private ServedPage Evaluate(Output output, SiteVersion version, int status)
    {
        var type = MediaTypes.Of(output.Path);
        var bytes = new ArrayBufferWriter<byte>(FirstSize);
        var sink = new DiagnosticSink();
        output.Write(bytes, sink);
        if (!sink.HasErrors)
        {
            _good.Keep(output.Path, bytes.WrittenMemory);
            return new ServedPage(status, type, bytes.WrittenMemory, []);
        }

        var problems = DiagnosticReport.Of(sink, version.Loaded.Settings.Levels).Diagnostics;
        return _good.Find(output.Path) is { } last
            ? new ServedPage(status, type, last, problems)
            : new ServedPage(500, type, ReadOnlyMemory<byte>.Empty, problems);
    }
}
