namespace CareersSite.Configuration;

public sealed class FeedSettings
{
    public bool Json { get; internal set; } = true;

    public bool Atom { get; internal set; } = true;

    public bool Indeed { get; internal set; }

    public bool LinkedIn { get; internal set; }

    /// <summary>Items on one page of <c>/feed.json</c>; the pages are chained.</summary>
    public int PageSize { get; internal set; } = 25;

    /// <summary>Items in the feeds that hold only the newest: Atom, departments, places.</summary>
    public int BranchItems { get; internal set; } = 25;
}
