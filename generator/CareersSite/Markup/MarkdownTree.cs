using System.Text;
using Markdig;
using Markdig.Syntax;

namespace CareersSite.Markup;

/// <summary>Markdown as a tree, before anything is made of it.</summary>
public static class MarkdownTree
{
    /// <summary>The markdown that bodies are written in: CommonMark with tables, bare addresses and strikethrough.</summary>
    public static MarkdownPipeline Pipeline { get; } = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseAutoLinks()
        .UseEmphasisExtras(Markdig.Extensions.EmphasisExtras.EmphasisExtraOptions.Strikethrough)
        .UsePreciseSourceLocation()
        .Build();

    /// <summary>The tree of a text as its author wrote it: headings with their own levels, links as they stand.</summary>
    public static MarkdownDocument Parse(ReadOnlyMemory<byte> utf8) => Markdown.Parse(BodyText.Normalise(Encoding.UTF8.GetString(utf8.Span)), Pipeline);
}
