using CareersSite.Configuration;
using CareersSite.Yaml;

namespace CareersSite.Content;

/// <summary>A job as its file describes it. Filled while the file is read; nothing of it changes afterwards.</summary>
public sealed class Posting
{
    /// <summary>Relative to the root.</summary>
    public required string File { get; init; }

    /// <summary>The text below the front matter: markdown in UTF-8.</summary>
    public required ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>The line of the file on which <see cref="Body"/> begins.</summary>
    public required int BodyLine { get; init; }

    public string Title { get; internal set; } = "";

    /// <summary>Never changes in the life of the job; what feeds and search engines know it by.</summary>
    public string Id { get; internal set; } = "";

    /// <summary>The id that its editor gave it; null where it goes by its slug.</summary>
    public string? StatedId => Id == Slug ? null : Id;

    /// <summary>Its part of the URL.</summary>
    public string Slug { get; internal set; } = "";

    public string Language { get; internal set; } = "";

    /// <summary>Postings of one key are one job in several languages.</summary>
    public string TranslationKey { get; internal set; } = "";

    public Moment? Date { get; internal set; }

    public Moment? Updated { get; internal set; }

    /// <summary>When its text last changed, as far as the file says.</summary>
    public Moment? Changed => Updated ?? Date;

    public Moment? ValidThrough { get; internal set; }

    public Moment? Opens { get; internal set; }

    /// <summary>It is to open on a day that is not known yet (<c>opens: TBD</c>).</summary>
    public bool OpensSomeday { get; internal set; }

    public bool IsDraft { get; internal set; }

    /// <summary>The name under which <c>site.yml</c> has it, else as the posting writes it.</summary>
    public string? Department { get; internal set; }

    /// <summary>What it is called in the language of the posting.</summary>
    public string? DepartmentTitle { get; internal set; }

    public string? Team { get; internal set; }

    public IReadOnlyList<Place> Places { get; internal set; } = [];

    public RemoteWork Remote { get; internal set; }

    /// <summary>ISO codes of the countries from which a fully remote job can be done.</summary>
    public IReadOnlyList<string> RemoteCountries { get; internal set; } = [];

    public IReadOnlyList<EmploymentType> EmploymentTypes { get; internal set; } = [];

    public Salary? Salary { get; internal set; }

    public Experience? Experience { get; internal set; }

    public IReadOnlyList<string> Education { get; internal set; } = [];

    public IReadOnlyList<string> Skills { get; internal set; } = [];

    public IReadOnlyList<string> Benefits { get; internal set; } = [];

    public IReadOnlyList<string> Tags { get; internal set; } = [];

    /// <summary>Null where neither the posting nor the site says how to apply.</summary>
    public ApplyTarget? Apply { get; internal set; }

    /// <summary>Markdown.</summary>
    public string? ApplyInstructions { get; internal set; }

    public IReadOnlyList<string> Questions { get; internal set; } = [];

    public int? Openings { get; internal set; }

    public string? Industry { get; internal set; }

    public string? Contact { get; internal set; }

    public string? Hours { get; internal set; }

    /// <summary>As written: a day in ISO form is shown as a date, all else ("as soon as possible") as it stands.</summary>
    public string? StartDate { get; internal set; }

    /// <summary>Null: the site's own.</summary>
    public Organization? Organization { get; internal set; }

    public bool IsFeatured { get; internal set; }

    /// <summary>Lower comes first.</summary>
    public int? Weight { get; internal set; }

    public string? Summary { get; internal set; }

    public SharePicture? Image { get; internal set; }

    /// <summary>Old paths that lead here: <c>/old/address/</c>.</summary>
    public IReadOnlyList<string> Aliases { get; internal set; } = [];

    /// <summary>Free for the theme.</summary>
    public YamlMap? Extra { get; internal set; }
}
