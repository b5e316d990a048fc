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
    /// <exception cref="TextTooComplexException">No page can be made of it in a time that anybody would wait.</exception>
    public static MarkdownDocument Parse(ReadOnlyMemory<byte> utf8)
    {
        if (TextLimits.Exceeded(utf8.Span) is { } exceeded)
        {
            throw new TextTooComplexException(exceeded);
        }

        var text = BodyText.Normalise(Encoding.UTF8.GetString(utf8.Span));
        return Try(text) ?? throw new TextTooComplexException(TooDeep, FirstDeepLine(text));
    }

    private const string TooDeep = "lists, quotes or emphasis stand in one another too deep";

    /// <summary>Null where Markdig gives up on the nesting, which it says by an exception of no type of its own.</summary>
    private static MarkdownDocument? Try(string text)
    {
        try
        {
            return Markdown.Parse(text, Pipeline);
        }
        catch (ArgumentException tooDeep) when (tooDeep.Message.Contains("depth limit", StringComparison.Ordinal))
        {
            return null;
        }
    }

    /// <summary>The line, from 0, down to which the text can be read.</summary>
    private static int FirstDeepLine(string text)
    {
        var ends = text.Select((c, at) => (c, at)).Where(each => each.c == '\n').Select(each => each.at).ToArray();
        var (fine, bad) = (0, ends.Length);
        while (fine < bad)
        {
            var middle = (fine + bad) / 2;
            (fine, bad) = Try(text[..ends[middle]]) is null ? (fine, middle) : (middle + 1, bad);
        }

        return fine;
    }
}
