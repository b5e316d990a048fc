using CareersSite.Diagnostics;
using CareersSite.Markup;
using Markdig.Syntax;

namespace CareersSite.Checking.Texts;

/// <summary>The text below a front matter in the hands of a rule, as its author wrote it.</summary>
public sealed class CheckedText(CheckedFile file, ReadOnlyMemory<byte> body, int firstLine)
{
    public ReadOnlyMemory<byte> Body { get; } = body;

    /// <summary>Empty where nothing can be made of the text, which rendering it reports.</summary>
    public MarkdownDocument Tree { get; } = TreeOf(body);

    public void Report(DiagnosticKind kind, MarkdownObject node, string message, string hint) =>
        file.Report(kind, MarkOf(node.Line, node.Column), message, hint);

    /// <param name="at">In the body, both from 0.</param>
    public void Report(DiagnosticKind kind, (int Line, int Column) at, string message, string hint) =>
        file.Report(kind, MarkOf(at.Line, at.Column), message, hint);

    private static MarkdownDocument TreeOf(ReadOnlyMemory<byte> body)
    {
        try
        {
            return MarkdownTree.Parse(body);
        }
        catch (TextTooComplexException)
        {
            return [];
        }
    }

    private Mark MarkOf(int line, int column) => new(firstLine + line, column + 1);
}
