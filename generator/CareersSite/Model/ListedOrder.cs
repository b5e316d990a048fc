using CareersSite.Content;

namespace CareersSite.Model;

/// <summary>The order of lists of all postings, published or not: by state, then as somebody looks for them.</summary>
public static class ListedOrder
{
    /// <summary>In a state, what comes next is first where days are to come, and the newest where they have passed.</summary>
    public static int Compare((ListedState State, Posting? Posting, string File) a, (ListedState State, Posting? Posting, string File) b)
    {
        var order = a.State.CompareTo(b.State);
        order = order != 0 ? order : a.State switch
        {
            ListedState.ClosingSoon => Nullable.Compare(a.Posting!.ValidThrough?.End, b.Posting!.ValidThrough?.End),
            ListedState.Upcoming => OpensAt(a.Posting!).CompareTo(OpensAt(b.Posting!)),
            ListedState.Closed => Nullable.Compare(b.Posting!.ValidThrough?.End, a.Posting!.ValidThrough?.End),
            _ => Nullable.Compare(b.Posting?.Date?.Start, a.Posting?.Date?.Start),
        };
        return order != 0 ? order : string.CompareOrdinal(a.File, b.File);
    }

    private static DateTimeOffset OpensAt(Posting posting) =>
        posting.OpensSomeday ? DateTimeOffset.MaxValue : PostingStates.OpensAt(posting);
}
