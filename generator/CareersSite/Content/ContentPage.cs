using CareersSite.Configuration;
using CareersSite.Yaml;

namespace CareersSite.Content;

/// <summary>A page such as "About", as its file describes it. Filled while the file is read; nothing of it changes afterwards.</summary>
public sealed class ContentPage
{
    /// <summary>The file name of the home page's introduction.</summary>
    public const string Introduction = "index";

    public required string File { get; init; }

    /// <summary>Markdown in UTF-8.</summary>
    public required ReadOnlyMemory<byte> Body { get; init; }

    public required int BodyLine { get; init; }

    public string Title { get; internal set; } = "";

    public string Slug { get; internal set; } = "";

    public string Language { get; internal set; } = "";

    public string TranslationKey { get; internal set; } = "";

    public string? Summary { get; internal set; }

    /// <summary>Its place in the menu, where <c>site.yml</c> states none; null keeps it out.</summary>
    public int? Menu { get; internal set; }

    /// <summary>The layout of the theme that renders it; null: <c>page</c>.</summary>
    public string? Layout { get; internal set; }

    public SharePicture? Image { get; internal set; }

    public Moment? Updated { get; internal set; }

    public IReadOnlyList<string> Aliases { get; internal set; } = [];

    public YamlMap? Extra { get; internal set; }

    public bool IsIntroduction => TranslationKey == Introduction;
}
