using System.Text;
using CareersSite.Diagnostics;
using CareersSite.Yaml;

namespace CareersSite.Markup;

/// <summary>A text to be made into HTML, and where it stands.</summary>
/// <param name="Utf8">Markdown.</param>
/// <param name="FirstLine">Its first line's number in the file.</param>
public readonly record struct MarkdownSource(string File, ReadOnlyMemory<byte> Utf8, int FirstLine)
{
    /// <summary>A place in the text; of one that it does not have, which the reader of markdown gives now and then, what is nearest.</summary>
    /// <param name="line">From 0, in the text.</param>
    /// <param name="column">From 0, in characters.</param>
    public SourcePlace At(int line, int column)
    {
        var bytes = Utf8.Span;
        var found = ByteLine.At(bytes, 0, FirstLine);
        while (found.Number < FirstLine + line && found.Next < bytes.Length)
        {
            found = found.After(bytes);
        }

        var isThere = found.Number == FirstLine + line && column <= Encoding.UTF8.GetCharCount(found.In(bytes));
        return new SourcePlace(File, found.Number, isThere ? column + 1 : 0);
    }
}
