namespace CareersSite.Model;

/// <summary>The site in one language: its own lists, pages, feeds and search, under its prefix.</summary>
public sealed class Edition
{
    public required string Language { get; init; }

    /// <summary>Empty for the default language, else such as <c>de/</c>.</summary>
    public required string Prefix { get; init; }

    /// <summary>All postings that have a page, in the order of the lists.</summary>
    public required IReadOnlyList<SitePosting> Postings { get; init; }

    /// <summary>Those that one can apply for, in the order of the lists.</summary>
    public required IReadOnlyList<SitePosting> Open { get; init; }

    /// <summary>Those that one can apply for, newest first.</summary>
    public required IReadOnlyList<SitePosting> Newest { get; init; }

    public required GroupIndex Groups { get; init; }

    /// <summary>All but the home page's introduction.</summary>
    public required IReadOnlyList<SiteText> Pages { get; init; }

    public required SiteText? Introduction { get; init; }

    public required SimilarPostings Similar { get; init; }
}
