using CareersSite.Model;

namespace CareersSite.Outputs;

/// <summary>What an output is to somebody who compares two builds of a site.</summary>
public enum OutputKind
{
    /// <summary>No page: a feed, a picture, a style sheet.</summary>
    File,

    /// <summary>A page that search engines may show, other than that of a job.</summary>
    Page,

    /// <summary>The page of a job that one can apply for.</summary>
    Job,

    /// <summary>The page of a job that has closed; it is still there for those who have its address.</summary>
    ClosedJob,

    /// <summary>A page that search engines should not show: a redirect, the page for what is not found, a draft.</summary>
    Hidden,
}

public static class OutputKinds
{
    public static OutputKind Of(SitePage page) => page switch
    {
        PostingPage { Posting.State: PostingState.Closed } => OutputKind.ClosedJob,
        { IsIndexed: false } => OutputKind.Hidden,
        PostingPage => OutputKind.Job,
        _ => OutputKind.Page,
    };
}
