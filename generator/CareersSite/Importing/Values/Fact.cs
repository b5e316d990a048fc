namespace CareersSite.Importing.Values;

/// <summary>What a label and its value say of a posting.</summary>
/// <param name="IsWhole">Whether the value says nothing beyond it, so that the line is no longer needed in the text.</param>
internal sealed record Fact(string Field, FieldValue Value, bool IsWhole = true);
