using CareersSite.Diagnostics;

namespace CareersSite.Markup;

/// <summary>A text to be made into HTML, and where it stands.</summary>
/// <param name="Utf8">Markdown.</param>
/// <param name="FirstLine">Its first line's number in the file.</param>
public readonly record struct MarkdownSource(string File, ReadOnlyMemory<byte> Utf8, int FirstLine)
{
    /// <param name="line">From 0, in the text.</param>
    public SourcePlace At(int line, int column) => new(File, FirstLine + line, column + 1);
}
