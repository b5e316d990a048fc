using CareersSite.Diagnostics.Catalogue;

namespace CareersSite.Checking.Postings;

/// <summary>A candidate must be able to apply.</summary>
public static class ApplyRule
{
    public static void Check(CheckedPosting posting)
    {
        if (posting.Posting is { Apply: null, ApplyInstructions: null })
        {
            posting.Report(
                CandidateProblems.ApplyMissing,
                "apply",
                "nobody can apply: neither the posting nor site.yml says where",
                "Add a line such as 'apply: jobs@example.com' here or, for all postings, in site.yml.");
        }
    }
}
