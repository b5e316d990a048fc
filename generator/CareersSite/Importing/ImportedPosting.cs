using CareersSite.Importing.Documents;
using CareersSite.Importing.Understanding;

namespace CareersSite.Importing;

/// <summary>A posting as a source tells it, before it is written.</summary>
/// <param name="Origin">The name of the file that it came from.</param>
/// <param name="Body">What stands below the front matter.</param>
internal sealed record ImportedPosting(string Origin, IReadOnlyList<Block> Body)
{
    /// <summary>At most one a field.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    public IReadOnlyList<OpenQuestion> Questions { get; init; } = [];

    /// <summary>Where the source says that it was published; null where it does not.</summary>
    public string? Address { get; init; }

    /// <summary>What could not come along, in words for the report.</summary>
    public IReadOnlyList<string> LeftOut { get; init; } = [];

    /// <summary>How a place in the source is called: <c>line</c>.</summary>
    public string Unit { get; init; } = "line";

    public string? Title => Findings.FirstOrDefault(finding => finding.Field == "title")?.Value.Shown;
}
