using System.Runtime.ExceptionServices;
using CareersSite.Diagnostics;
using CareersSite.Diagnostics.Catalogue;
using CareersSite.Outputs;
using CareersSite.Publishing.Manifests;
using CareersSite.Timing;

namespace CareersSite.Publishing;

/// <summary>Writes the whole site into a new folder and lets it change places with the last one: visitors see one or the other.</summary>
public sealed class FolderPublisher
{
    private readonly OutputFolder _output;
    private readonly Func<string, string, bool> _exchange;

    /// <param name="output">Absolute. It need not exist; if it does, it must be empty or made by this program.</param>
    public FolderPublisher(string output)
        : this(output, FolderExchange.TryExchange)
    {
    }

    /// <param name="output">Absolute.</param>
    /// <param name="exchange">Lets two folders change places at once; false where the system cannot.</param>
    internal FolderPublisher(string output, Func<string, string, bool> exchange)
    {
        _output = new OutputFolder(output);
        _exchange = exchange;
    }

    /// <summary>How many outputs are rendered and written at one time.</summary>
    public int Workers { get; init; } = Environment.ProcessorCount;

    /// <summary>Says which diagnostics count as errors, and so keep the site from being published.</summary>
    public DiagnosticLevels Levels { get; init; } = DiagnosticLevels.Default;

    /// <summary>What the site's own <c>build-manifest.json</c> says beside its files; null: it gets none.</summary>
    public ManifestHeader? Header { get; init; }

    /// <summary>Where a manifest of every file of the site is written too, that of the site itself among them. Needs <see cref="Header"/>.</summary>
    public string? ManifestPath { get; init; }

    /// <summary>Renders everything, so that all diagnostics are known, and publishes it if none of them is an error.</summary>
    /// <returns>Null where nothing was published; the last site is then as it was, and <paramref name="sink"/> says why.</returns>
    /// <exception cref="ArgumentException">A path of the plan leads out of the output folder: a fault of ours.</exception>
    public PublishResult? Publish(OutputPlan plan, DiagnosticSink sink)
    {
        OutputPaths.Check(plan, hasManifest: Header is not null, sink);
        try
        {
            return _output.HasName(sink) ? PublishLocked(plan, sink) : null;
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            sink.Report(OutputProblems.OutputUnwritable, _output.Place, $"the site cannot be written: {trouble.Message}");
            return null;
        }
        catch (AggregateException faults)
        {
            ExceptionDispatchInfo.Throw(faults.InnerExceptions[0]);
            throw;
        }
    }

    private PublishResult? PublishLocked(OutputPlan plan, DiagnosticSink sink)
    {
        using var work = WorkFolder.Enter(_output, sink);
        if (work is null)
        {
            return null;
        }

        var swap = new FolderSwap(_output.FullPath, work, _exchange);
        swap.Recover();
        if (!_output.MayBeReplaced(sink))
        {
            return null;
        }

        OutputFolder.Create(work.New);
        var writers = new SiteWriter(plan, sink, Workers).Write(() => WriterTo(work));
        if (HasErrors(sink))
        {
            return null;
        }

        using var lap = PhaseClock.In(Phase.Write);
        using var manifest = ManifestPath is null ? null : new ManifestFile(ManifestPath);
        if (Header is not null)
        {
            var (own, all) = WriteOwnManifest(Header, writers, WriterTo(work));
            writers = [.. writers, own];
            if (manifest?.Begin(all, sink) == false)
            {
                return null;
            }
        }

        var tally = writers.Aggregate(default(WriteTally), (sum, writer) => sum + writer.Tally);
        var removed = Replace(swap, sink, tally.Replaced);
        manifest?.Finish(sink);
        return new PublishResult(tally.Files, tally.Bytes, tally.Unchanged, removed);
    }

    private FileWriter WriterTo(WorkFolder work) => new(work.New, _output.FullPath, isListing: Header is not null);

    private static (FileWriter Writer, Manifest All) WriteOwnManifest(ManifestHeader header, IReadOnlyList<FileWriter> writers, FileWriter own)
    {
        var manifest = Manifest.Of(header, writers.SelectMany(writer => writer.Entries));
        own.Write(Manifest.FileName, ManifestText.ToUtf8(manifest).Span);
        return (own, manifest.With(own.Entries[0]));
    }

    /// <returns>How many files the last site had beyond those that have a successor.</returns>
    private int Replace(FolderSwap swap, DiagnosticSink sink, int successors)
    {
        var previous = swap.Run();
        try
        {
            // Below zero where somebody put a link into the last site: what it leads to has successors, but is not deleted.
            return previous is null ? 0 : Math.Max(0, OutputFolder.RemoveAll(previous) - successors);
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            sink.Report(
                OutputProblems.OutputLeftOver,
                _output.Place,
                $"the site is published, but the one before it cannot be deleted: {trouble.Message}");
            return 0;
        }
    }

    private bool HasErrors(DiagnosticSink sink) => sink.Taken.Any(taken => Levels.Apply(taken)?.Severity == Severity.Error);
}
