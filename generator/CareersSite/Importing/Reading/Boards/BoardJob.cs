using CareersSite.Importing.Documents;

namespace CareersSite.Importing.Reading.Boards;

/// <summary>A job as another system describes it.</summary>
/// <param name="Text">What is below its fields.</param>
internal sealed record BoardJob(StatedFacts Facts, SourceDocument Text)
{
    /// <summary>Where it was published; null where that is not said.</summary>
    public string? Address { get; init; }

    /// <summary>Of the text, as the system states it.</summary>
    public string? Language { get; init; }

    /// <summary>Whether its fields hold all that is known, so that the text is not searched for more.</summary>
    public bool IsWhole { get; init; }
}
