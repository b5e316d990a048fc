namespace CareersSite.Markup;

/// <summary>A text is beyond <see cref="TextLimits"/>.</summary>
/// <param name="line">From 0, in the text.</param>
public sealed class TextTooComplexException(string message, int line = 0) : Exception(message)
{
    public int Line { get; } = line;
}
