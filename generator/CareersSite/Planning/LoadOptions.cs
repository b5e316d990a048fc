using CareersSite.Configuration;
using CareersSite.Content;
using CareersSite.Model;
using CareersSite.Theming;

namespace CareersSite.Planning;

/// <summary>What a verb may say over the settings of the site.</summary>
public sealed record LoadOptions
{
    /// <summary>The moment at which the site is built; null: what <see cref="Clock"/> says.</summary>
    public string? Now { get; init; }

    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Takes the place of <c>base_url</c>.</summary>
    public Uri? BaseUrl { get; init; }

    public Audience Audience { get; init; } = Audience.Public;

    public AssetNaming Naming { get; init; } = AssetNaming.Fingerprinted;

    /// <summary>The moment itself. A day is the first instant of it in the site's zone.</summary>
    public DateTimeOffset NowIn(SiteZone zone) =>
        Now is { } text && MomentText.Parse(text, zone) is { } moment ? moment.Start : Clock.GetUtcNow();
}
