using System.Text;
using CareersSite.Content;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CareersSite.Markup;

/// <summary>Headings of a body begin at level 2, below the page's title, and each has an address.</summary>
public static class BodyHeadings
{
    private const int Highest = 2;
    private const int Lowest = 6;

    /// <summary>Names that pages use themselves.</summary>
    private static readonly string[] TakenByPages = ["main", "top", "apply", "search", "jobs", "similar", "questions", "facts"];

    public static IReadOnlyList<Heading> Prepare(MarkdownDocument document)
    {
        var blocks = document.Descendants<HeadingBlock>().ToArray();
        if (blocks.Length == 0)
        {
            return [];
        }

        var shift = Highest - blocks.Min(block => block.Level);
        var taken = TakenByPages.ToDictionary(id => id, _ => 1, StringComparer.Ordinal);
        var headings = new Heading[blocks.Length];
        for (var i = 0; i < blocks.Length; i++)
        {
            headings[i] = Prepare(blocks[i], shift, taken);
        }

        return headings;
    }

    private static Heading Prepare(HeadingBlock block, int shift, Dictionary<string, int> taken)
    {
        block.Level = Math.Min(block.Level + shift, Lowest);
        var text = TextOf(block);
        var id = FreeId(Slug.Of(text), taken);
        block.GetAttributes().Id = id;
        return new Heading(block.Level, id, text);
    }

    /// <param name="taken">With the number that was last put behind each: a thousand equal headings need no search.</param>
    private static string FreeId(string slug, Dictionary<string, int> taken)
    {
        var id = slug;
        for (var number = taken.GetValueOrDefault(slug); !taken.TryAdd(id, 1);)
        {
            taken[slug] = ++number;
            id = string.Create(CultureInfo.InvariantCulture, $"{slug}-{number}");
        }

        return id;
    }

    private static string TextOf(HeadingBlock block)
    {
        var text = new StringBuilder();
        foreach (var inline in block.Inline?.Descendants() ?? [])
        {
            _ = inline switch
            {
                LiteralInline literal => text.Append(literal.Content.AsSpan()),
                CodeInline code => text.Append(code.Content),
                LineBreakInline => text.Append(' '),
                HtmlEntityInline entity => text.Append(entity.Transcoded.AsSpan()),
                _ => text,
            };
        }

        return text.ToString().Trim();
    }
}
