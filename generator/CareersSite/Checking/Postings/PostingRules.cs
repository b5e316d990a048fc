using CareersSite.Model;

namespace CareersSite.Checking.Postings;

/// <summary>Every rule on a single posting. A closed one is history: nobody mends it.</summary>
public static class PostingRules
{
    private static readonly Action<CheckedPosting>[] OfAll = [TitleRules.Check];

    private static readonly Action<CheckedPosting>[] OfOpen =
    [
        SearchEngineRules.Check,
        PayRule.Check,
        ApplyRule.Check,
        ClosingSoonRule.Check,
    ];

    public static void Check(CheckedPosting posting)
    {
        if (posting.Placed.State == PostingState.Closed)
        {
            return;
        }

        foreach (var rule in posting.Placed.IsOpen ? [.. OfAll, .. OfOpen] : OfAll)
        {
            rule(posting);
        }
    }
}
