using CareersSite.Configuration;
using CareersSite.Content.Pictures;
using CareersSite.Files;

namespace CareersSite.Model;

/// <summary>The frozen site: all that will be published, and what will not. Nothing in it changes, so rendering needs no locks.</summary>
public sealed class Site
{
    public required SiteSettings Settings { get; init; }

    /// <summary>The one clock of a build.</summary>
    public required DateTimeOffset Now { get; init; }

    public required Permalinks Permalinks { get; init; }

    /// <summary>The first is that of the default language.</summary>
    public required IReadOnlyList<Edition> Editions { get; init; }

    public required IReadOnlyList<Unpublished> Unpublished { get; init; }

    public required IReadOnlyList<SiteFile> Static { get; init; }

    public required SitePictures Pictures { get; init; }

    public required Translations Translations { get; init; }

    public Edition Default => Editions[0];
}

/// <summary>A file that is not published, and why; named at the end of every build.</summary>
public sealed record Unpublished(string File, string Reason);
