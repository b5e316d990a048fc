using CareersSite.Outputs;

namespace CareersSite.Publishing;

/// <summary>Hands out the outputs of a plan one at a time, from both ends.</summary>
/// <remarks>
/// What is made from all postings (feeds, sitemap, search) costs most and lies near the root; single pages lie deep. One worker starts
/// with the costly ones, the others with the pages, so that no costly one is left to the end while the other cores stand idle, and so
/// that two files behind one shared value are seldom asked for at the same time.
/// </remarks>
internal sealed class WorkQueue
{
    private readonly Output[] _outputs;
    private int _taken;
    private int _fromFront;
    private int _fromBack;

    public WorkQueue(IReadOnlyList<Output> outputs)
    {
        _outputs = [.. outputs];
        var depths = Array.ConvertAll(_outputs, output => output.Path.AsSpan().Count('/'));
        Array.Sort(depths, _outputs);
    }

    /// <returns>Null when all are handed out.</returns>
    public Output? Take(bool fromFront)
    {
        if (Interlocked.Increment(ref _taken) > _outputs.Length)
        {
            return null;
        }

        return fromFront
            ? _outputs[Interlocked.Increment(ref _fromFront) - 1]
            : _outputs[^Interlocked.Increment(ref _fromBack)];
    }
}
