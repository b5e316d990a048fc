using System.Buffers;
using System.Collections.Concurrent;
using System.Text;
using CareersSite.Diagnostics;
using CareersSite.Outputs;

namespace CareersSite.Checking.Pages;

/// <summary>Evaluates every output of a plan, on all cores, without writing any, and reads those that are pages.</summary>
public static class PageReading
{
    private const int FirstSize = 64 * 1024;

    /// <returns>The pages, by path. What rendering has to say is in <paramref name="sink"/>.</returns>
    public static IReadOnlyDictionary<string, RenderedPage> Read(OutputPlan plan, DiagnosticSink sink)
    {
        var pages = new ConcurrentDictionary<string, RenderedPage>(StringComparer.Ordinal);
        Parallel.ForEach(
            plan.Outputs,
            () => new ArrayBufferWriter<byte>(FirstSize),
            (output, _, buffer) =>
            {
                buffer.ResetWrittenCount();
                output.Write(buffer, sink);
                if (output.Path.EndsWith(".html", StringComparison.Ordinal))
                {
                    pages[output.Path] = RenderedPage.Read(output, Encoding.UTF8.GetString(buffer.WrittenSpan));
                }

                return buffer;
            },
            _ => { });
        return pages;
    }
}
