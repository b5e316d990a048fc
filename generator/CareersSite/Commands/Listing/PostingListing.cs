using CareersSite.Configuration;
using CareersSite.Content;
using CareersSite.Diagnostics;
using CareersSite.Files;
using CareersSite.Model;

namespace CareersSite.Commands.Listing;

/// <summary>Finds all postings of a site, those that would not be published among them.</summary>
public sealed class PostingListing(RootFolder root, SiteSettings settings, DateTimeOffset now)
{
    public IReadOnlyList<ListedPosting> Read(IReadOnlySet<ListedState> wanted)
    {
        var sink = new DiagnosticSink();
        var content = new ContentReader(root, settings, sink).Read();
        var problems = sink.Taken.ToLookup(diagnostic => diagnostic.Place.File, StringComparer.Ordinal);
        var fine = content.Postings.Select(posting => Listed(posting.File, StateOf(posting), posting));
        var broken = content.HeldBack.Where(IsPosting).Select(held => Listed(held.File, ListedState.Broken, ReadAnyway(held.File)));
        return [.. fine.Concat(broken).Where(posting => wanted.Contains(posting.State)).Order(Comparer<ListedPosting>.Create((a, b) => ListedOrder.Compare((a.State, a.Posting, a.File), (b.State, b.Posting, b.File))))];

        ListedPosting Listed(string file, ListedState state, Posting? posting) =>
            new(file, state, posting, Count(problems[file], Severity.Error), Count(problems[file], Severity.Warning));
    }

    private ListedState StateOf(Posting posting) => ListedStates.Of(PostingStates.StateOf(posting, settings, now));

    private static bool IsPosting(HeldBack held) => held.File.StartsWith(ContentReader.JobsFolder + "/", StringComparison.Ordinal);

    /// <summary>What can be read of a file that has errors, so that its title is shown; they were counted already.</summary>
    private Posting? ReadAnyway(string file)
    {
        var ignored = new DiagnosticSink();
        return root.Read(file, ignored) is { } bytes
            ? new PostingReader(settings).Read(new SiteFile(file, bytes.Length, default), bytes, ignored)
            : null;
    }

    private static int Count(IEnumerable<Diagnostic> problems, Severity severity) =>
        problems.Count(problem => problem.Severity == severity);
}
