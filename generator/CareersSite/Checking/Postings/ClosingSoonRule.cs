using CareersSite.Diagnostics.Catalogue;
using CareersSite.Model;

namespace CareersSite.Checking.Postings;

/// <summary>Says which postings are about to leave the lists.</summary>
public static class ClosingSoonRule
{
    public static void Check(CheckedPosting posting)
    {
        if (posting.Placed.State == PostingState.ClosingSoon)
        {
            var day = posting.Posting.ValidThrough!.Value.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            posting.Report(
                CandidateProblems.ClosingSoon,
                "valid_through",
                $"the posting closes soon, on {day}",
                "If the job is still to be filled then, move the day.");
        }
    }
}
