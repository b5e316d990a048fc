using System.Buffers;
using CareersSite.Diagnostics;
using CareersSite.Timing;

namespace CareersSite.Outputs;

/// <summary>One file of the published site: where it will be, what it comes from, and the function that writes its bytes.</summary>
/// <param name="Path">Below the site's root, with <c>/</c>, without one in front: <c>jobs/x/index.html</c>.</param>
/// <param name="Source">What an editor would open to change it; named where two outputs want one path.</param>
/// <param name="Write">Called in any order, on any thread, more than once; gives the same bytes each time.</param>
public sealed record Output(string Path, string Source, Action<IBufferWriter<byte>, DiagnosticSink> Write)
{
    public OutputKind Kind { get; init; }

    /// <summary>What the time counts for that making it takes.</summary>
    public Phase Phase { get; init; } = Phase.Render;
}
