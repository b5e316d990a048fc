using CareersSite.Importing.Values;

namespace CareersSite.Importing.Understanding;

/// <summary>How sure it is that a text means what was found in it; the surest first.</summary>
internal enum Sureness
{
    /// <summary>The source keeps it in a field of its own, or the editor says it.</summary>
    Record,

    /// <summary>It has a label before it.</summary>
    Stated,

    /// <summary>A line of its own that can hardly be anything else.</summary>
    Line,

    /// <summary>Part of a sentence.</summary>
    Sentence,
}

/// <summary>A value for a field, with the place that it was taken from.</summary>
/// <param name="Line">0 where the source has no lines.</param>
/// <param name="Excerpt">What stands there.</param>
internal sealed record Finding(string Field, FieldValue Value, int Line, string Excerpt, Sureness Sureness);

/// <summary>A field for which the source gives more than one value.</summary>
/// <param name="Taken">The one that stands in the posting; null where none was surer than the others.</param>
/// <param name="Others">The ones that do not.</param>
internal sealed record OpenQuestion(string Field, Finding? Taken, IReadOnlyList<Finding> Others);
