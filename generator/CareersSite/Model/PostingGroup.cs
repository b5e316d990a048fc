using CareersSite.Configuration;

namespace CareersSite.Model;

public enum GroupKind
{
    Department,
    Place,
    Type,
    Remote,
}

/// <summary>Open postings that share a department, a place or a kind of contract: a page of its own, in one language.</summary>
public sealed class PostingGroup
{
    public required GroupKind Kind { get; init; }

    public required string Slug { get; init; }

    /// <summary>Its name; of a kind of contract its code, and of remote work nothing, because the theme has the words for these.</summary>
    public required string Title { get; init; }

    /// <summary>Of <see cref="Title"/>, where <c>site.yml</c> has it in another language only; else null.</summary>
    public string? TitleLanguage { get; init; }

    public string? Summary { get; init; }

    /// <summary>Of <see cref="Summary"/>, where <c>site.yml</c> has it in another language only; else null.</summary>
    public string? SummaryLanguage { get; init; }

    public SharePicture? Image { get; init; }

    /// <summary>Of a place: what is known of it.</summary>
    public Place? Place { get; init; }

    public required Address Address { get; init; }

    /// <summary>In the order of the lists.</summary>
    public required IReadOnlyList<SitePosting> Postings { get; init; }
}
