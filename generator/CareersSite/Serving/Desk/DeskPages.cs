using CareersSite.Content;
using CareersSite.Serving.Desk.Board;
using CareersSite.Serving.Desk.Views;
using CareersSite.Serving.Pages;
using CareersSite.Serving.Templates;
using CareersSite.Theming;

namespace CareersSite.Serving.Desk;

/// <summary>The pages below <c>/_desk/</c>: how all postings stand, what is wrong, how others will show a posting.</summary>
public sealed class DeskPages(LiveSite site, bool isOpenToOthers) : IDisposable
{
    public const string Root = "/_desk/";
    public const string Problems = Root + "problems/";
    private const string Posting = Root + "posting/";

    /// <summary>A page with what was found a moment ago is better than none; its script, or a browser without, asks again.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1.5);

    private readonly Inspector _inspector = new(site);
    private readonly EditorLinks _links = new(site.Root, areWanted: !isOpenToOthers);

    /// <summary>The page of a posting, by its file.</summary>
    public static string PostingHref(string file) => Posting + string.Join('/', Below(file).Split('/').Select(Uri.EscapeDataString));

    /// <returns>Null where the address leads to no page of the desk.</returns>
    public async Task<ServedPage?> MakeAsync(Question question, CancellationToken stop)
    {
        var (path, query) = question.Address.Split('?', 2) is [var before, var after] ? (before, after) : (question.Address, "");
        if (path + "/" == Root)
        {
            return new ServedPage(302, "text/html; charset=utf-8", ReadOnlyMemory<byte>.Empty, []) { MovedTo = Root };
        }

        if (!path.StartsWith(Root, StringComparison.Ordinal))
        {
            return null;
        }

        var inspection = await InspectAsync(question, stop);
        var board = PostingBoard.Of(question.Version, site.Root, inspection.Report);
        var frame = new DeskFrame(question.Version, board, _links) { IsBehind = inspection.Number < question.Version.Number };
        return path switch
        {
            Root => Page("desk", OverviewView.Of(frame, DeskFilter.Parse(query))),
            Problems => Page("desk-problems", ProblemsView.Of(frame, query)),
            _ when path.StartsWith(Posting, StringComparison.Ordinal) => PostingPage(frame, Uri.UnescapeDataString(path[Posting.Length..])),
            _ => Page("desk-missing", frame.Globals("Nothing here", current: ""), 404),
        };
    }

    public void Dispose() => _inspector.Dispose();

    private static ServedPage PostingPage(DeskFrame frame, string file) =>
        frame.Board.Postings.FirstOrDefault(posting => Below(posting.File) == file) is { } found
            ? Page("desk-posting", PreviewView.Of(frame, found))
            : Page("desk-missing", frame.Globals("No such posting", current: ""), 404);

    private static ServedPage Page(string template, IReadOnlyDictionary<string, ViewValue> globals, int status = 200) =>
        new(status, "text/html; charset=utf-8", ServingTemplates.Render(template, globals), []) { ListsProblems = true };

    private static string Below(string file) => file[(ContentReader.JobsFolder.Length + 1)..];

    private async Task<Inspection> InspectAsync(Question question, CancellationToken stop)
    {
        try
        {
            return await _inspector.OfAsync(question.Version, CancellationToken.None).WaitAsync(question.IsPatient ? Timeout.InfiniteTimeSpan : Patience, stop);
        }
        catch (TimeoutException)
        {
            // Until it is done, what reading the files has shown is known already.
            return _inspector.Last.Number > 0 ? _inspector.Last : new Inspection(0, question.Version.Report);
        }
    }
}
