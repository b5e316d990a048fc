using CareersSite.Diagnostics;
using CareersSite.Yaml;

namespace CareersSite.Configuration;

/// <summary>What <c>site.yml</c> says. Filled while that file is read; nothing of it changes afterwards.</summary>
public sealed class SiteSettings
{
    public const string File = "site.yml";

    /// <summary>The text of the file, so that what is found later can be shown beside its line.</summary>
    public SourceText Source { get; internal set; } = new(File, "");

    public LocalText Title { get; internal set; } = "";

    /// <summary>Absolute, ending in <c>/</c>. May have a path, under which the whole site then lies.</summary>
    public Uri BaseUrl { get; internal set; } = new("https://careers.invalid/");

    /// <summary>The same as the file has it, wherever the site is shown for now.</summary>
    public Uri StatedUrl { get; internal set; } = new("https://careers.invalid/");

    public LocalText? Description { get; internal set; }

    /// <summary>The share picture of all pages that have none of their own.</summary>
    public SharePicture? Image { get; internal set; }

    /// <summary>Codes such as <c>en</c> or <c>pt-BR</c>; the first is the default one and has no prefix.</summary>
    public IReadOnlyList<string> Languages { get; internal set; } = ["en"];

    public SiteZone Zone { get; internal set; } = SiteZone.Utc;

    public Organization Organization { get; internal set; } = new();

    /// <summary>Where to apply when a posting does not say; <c>{id}</c> and <c>{slug}</c> stand for the posting's own.</summary>
    public ApplyTarget? Apply { get; internal set; }

    public IReadOnlyDictionary<string, Place> Places { get; internal set; } = new Dictionary<string, Place>();

    public IReadOnlyDictionary<string, Department> Departments { get; internal set; } = new Dictionary<string, Department>();

    /// <summary>The same places and departments by what they are called in any language.</summary>
    public IReadOnlyDictionary<string, Place> PlacesByTitle { get; internal set; } = new Dictionary<string, Place>();

    public IReadOnlyDictionary<string, Department> DepartmentsByTitle { get; internal set; } = new Dictionary<string, Department>();

    public string Theme { get; internal set; } = "default";

    /// <summary>Checked by the theme, which alone knows what it declares.</summary>
    public YamlMap? ThemeParams { get; internal set; }

    public IReadOnlyList<MenuItem>? Menu { get; internal set; }

    public ClosedPages ClosedPages { get; internal set; } = ClosedPages.KeptFor(TimeSpan.FromDays(90));

    /// <summary>How long before it closes a posting counts as closing soon.</summary>
    public TimeSpan ClosingSoon { get; internal set; } = TimeSpan.FromDays(7);

    /// <summary>Postings on one page of a list.</summary>
    public int PageSize { get; internal set; } = 50;

    public Redirects Redirects { get; internal set; } = Redirects.Pages;

    public FeedSettings Feeds { get; internal set; } = new();

    /// <summary>A word → the words that it also stands for in the search.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Synonyms { get; internal set; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>Keys of the postings → what they mean here.</summary>
    public IReadOnlyDictionary<string, YamlScalar> FieldNames { get; internal set; } = new Dictionary<string, YamlScalar>();

    public IReadOnlyList<string> IgnoredFields { get; internal set; } = [];

    public DiagnosticLevels Levels { get; internal set; } = DiagnosticLevels.Default;

    /// <summary>Countries (<c>DE</c>) and regions (<c>US-CO</c>) in which pay must be stated.</summary>
    public IReadOnlyList<string> PayTransparency { get; internal set; } = [];

    public string? IndexNowKey { get; internal set; }

    public string DefaultLanguage => Languages[0];

    public KeyNames KeyNames => new(FieldNames.ToDictionary(name => name.Key, name => name.Value.Text), IgnoredFields.ToHashSet(StringComparer.Ordinal));
}
