using CareersSite.Configuration;
using CareersSite.Content;
using CareersSite.Diagnostics;
using CareersSite.Files;
using CareersSite.Model;

namespace CareersSite.Serving.Desk.Board;

/// <summary>All postings of a site and how they stand, and all that is wrong with it.</summary>
public sealed class PostingBoard
{
    private PostingBoard(IReadOnlyList<DeskPosting> postings, DiagnosticReport report) => (Postings, Report) = (postings, report);

    /// <summary>What needs a hand first: broken ones, then those that close soon.</summary>
    public IReadOnlyList<DeskPosting> Postings { get; }

    public DiagnosticReport Report { get; }

    public static PostingBoard Of(SiteVersion version, RootFolder root, DiagnosticReport report)
    {
        if (version.Loaded.Site is not { } site)
        {
            return new PostingBoard([], report);
        }

        var problems = report.Diagnostics.ToLookup(problem => problem.Place.File, StringComparer.Ordinal);
        var broken = BrokenFiles(site);
        var placed = site.Editions.SelectMany(edition => edition.Postings)
            .Select(posting => Make(posting.Posting.File, broken.Contains(posting.Posting.File) ? ListedState.Broken : ListedStates.Of(posting.State), posting))
            .ToArray();
        var known = placed.Select(posting => posting.File).ToHashSet(StringComparer.Ordinal);
        var never = broken.Where(file => !known.Contains(file)).Select(file => Make(file, ListedState.Broken, posting: null));
        return new PostingBoard([.. placed.Concat(never).Order(Comparer<DeskPosting>.Create(Compare))], report);

        DeskPosting Make(string file, ListedState state, SitePosting? posting)
        {
            var read = posting?.Posting ?? ReadAnyway(root, file, site.Settings);
            return new DeskPosting(file, state, posting, DeskDays.Of(read, site.Settings.Zone, site.Now)) { Read = read, Problems = [.. problems[file]] };
        }
    }

    /// <summary>What can be read of a file that has errors, so that its title is shown; they are known already.</summary>
    private static Posting? ReadAnyway(RootFolder root, string file, SiteSettings settings)
    {
        var ignored = new DiagnosticSink();
        return root.Read(file, ignored) is { } bytes ? new PostingReader(settings).Read(new SiteFile(file, bytes.Length, default), bytes, ignored) : null;
    }

    /// <summary>Postings that are held back; what is shown of them is what they last were without errors.</summary>
    private static HashSet<string> BrokenFiles(Site site) => site.Unpublished
        .Where(item => item.File.StartsWith(ContentReader.JobsFolder + "/", StringComparison.Ordinal) && DiagnosticCatalogue.Find(item.Reason) is not null)
        .Select(item => item.File)
        .ToHashSet(StringComparer.Ordinal);

    private static int Compare(DeskPosting a, DeskPosting b)
    {
        var order = (b.State == ListedState.Broken).CompareTo(a.State == ListedState.Broken);
        return order != 0 ? order : ListedOrder.Compare((a.State, a.Posting, a.File), (b.State, b.Posting, b.File));
    }
}
