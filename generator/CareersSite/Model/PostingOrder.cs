namespace CareersSite.Model;

/// <summary>The order of all lists: featured, weight, newest first (without a date: last), slug.</summary>
public sealed class PostingOrder : IComparer<SitePosting>
{
    public static readonly PostingOrder OfLists = new();

    public int Compare(SitePosting? x, SitePosting? y)
    {
        var (a, b) = (x!.Posting, y!.Posting);
        var order = b.IsFeatured.CompareTo(a.IsFeatured);
        order = order != 0 ? order : (a.Weight ?? int.MaxValue).CompareTo(b.Weight ?? int.MaxValue);
        return order != 0 ? order : NewestFirst(x, y);
    }

    /// <summary>The order of feeds: newest first, without a date last, then slug.</summary>
    public static int NewestFirst(SitePosting x, SitePosting y)
    {
        var (a, b) = (x.Posting, y.Posting);
        var order = Nullable.Compare(b.Date?.Start, a.Date?.Start);
        return order != 0 ? order : string.CompareOrdinal(a.Slug, b.Slug);
    }
}
