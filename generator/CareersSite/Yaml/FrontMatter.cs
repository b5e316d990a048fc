using System.Text;
using CareersSite.Diagnostics;

namespace CareersSite.Yaml;

/// <summary>A file of two parts: YAML between two lines <c>---</c>, and below them a body.</summary>
public sealed class FrontMatter
{
    private FrontMatter(SourceText source, YamlMap fields, ReadOnlyMemory<byte> body, int bodyLine) =>
        (Source, Fields, Body, BodyLine) = (source, fields, body, bodyLine);

    /// <summary>The file's text down to the line that closes the front matter; its line numbers are those of the file.</summary>
    public SourceText Source { get; }

    public YamlMap Fields { get; }

    /// <summary>UTF-8 that was seen to be valid; a slice of the bytes that were given, not a copy.</summary>
    public ReadOnlyMemory<byte> Body { get; }

    /// <summary>The line of the file on which the body begins, from 1.</summary>
    public int BodyLine { get; }

    /// <summary>The front matter and body of a file; null, and diagnostics, where they cannot be told or read.</summary>
    /// <remarks>Single lines that cannot be read are reported and left out of <see cref="Fields"/>; see <see cref="YamlMap.IsWhole"/>.</remarks>
    /// <param name="file">For messages: relative to the root, with <c>/</c>.</param>
    public static FrontMatter? Read(string file, ReadOnlyMemory<byte> bytes, DiagnosticSink sink)
    {
        if (!FileBytes.HoldText(file, bytes.Span, sink))
        {
            return null;
        }

        var isUtf8 = FileBytes.AreUtf8(file, bytes.Span, sink);
        var fences = Fences.Find(bytes.Span);
        if (!fences.AreInPlace)
        {
            new FenceTraps(file, bytes, sink).Report(fences);
            return null;
        }

        var frontMatter = Between(fences, file, bytes, sink);
        return isUtf8 ? frontMatter : null;
    }

    private static FrontMatter? Between(Fences fences, string file, ReadOnlyMemory<byte> bytes, DiagnosticSink sink)
    {
        var (open, close) = (fences.First!.Value, fences.Close!.Value);
        var source = new SourceText(file, Decode(bytes.Span[fences.TextStart..close.End]));

        // The fences and what stands above the first are ASCII, so a byte is a character there.
        var yaml = source.Text.AsMemory()[(open.Next - fences.TextStart)..^(close.End - close.Start)];
        return YamlReader.Read(source, open.Number + 1, yaml, sink) is { } fields
            ? new FrontMatter(source, fields, bytes[close.Next..], close.Number + 1)
            : null;
    }

    /// <summary>The text, in which a lone CR, which old programs for the Mac write, is the line end that everybody knows.</summary>
    private static string Decode(ReadOnlySpan<byte> bytes)
    {
        var text = Encoding.UTF8.GetString(bytes);
        return text.AsSpan().Count('\r') == text.AsSpan().Count("\r\n") ? text : WithoutLoneReturns(text);
    }

    private static string WithoutLoneReturns(string text) => string.Create(text.Length, text, static (copy, text) =>
    {
        for (var i = 0; i < text.Length; i++)
        {
            var isLone = text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n');
            copy[i] = isLone ? '\n' : text[i];
        }
    });
}
