using CareersSite.Importing.Documents;
using CareersSite.Importing.Values;

namespace CareersSite.Importing.Understanding;

/// <summary>A text while it is being understood: its blocks, what was found in them, and which of them the text can do without.</summary>
internal sealed class Clues(IEnumerable<Block> blocks)
{
    private const int LongestExcerpt = 90;

    private readonly HashSet<int> _used = [];
    private readonly List<Block> _blocks = [.. blocks];

    public IReadOnlyList<Block> Blocks => _blocks;

    public List<Finding> Findings { get; } = [];

    /// <summary>Whether nothing is taken out of the text, because what is found in it is only looked for besides.</summary>
    public bool KeepsText { get; init; }

    public bool IsUsed(int block) => _used.Contains(block);

    /// <summary>The block says nothing beyond what stands in a field now.</summary>
    public void Use(int block)
    {
        if (!KeepsText)
        {
            _used.Add(block);
        }
    }

    /// <summary>The block says again what stands above the text anyway.</summary>
    public void Drop(int block) => _used.Add(block);

    public void Add(Fact fact, Block from, Sureness sureness) => Add(fact, from, from.Plain, sureness);

    public void Add(Fact fact, Block from, string excerpt, Sureness sureness)
    {
        var shown = excerpt.Length <= LongestExcerpt ? excerpt : excerpt[..LongestExcerpt].TrimEnd() + "…";
        Findings.Add(new Finding(fact.Field, fact.Value, from.Line, shown, sureness));
    }

    /// <summary>Makes one paragraph of what is one sentence, in the place of the first of the blocks.</summary>
    public void Join(int first, int last)
    {
        _blocks[first] = new Paragraph(_blocks[first].Line, RichText.Join(_blocks.Skip(first).Take(last - first + 1).Select(block => block.Text)));
        foreach (var i in Enumerable.Range(first + 1, last - first))
        {
            Drop(i);
        }
    }

    /// <summary>The heading above a block; null where there is none.</summary>
    public Heading? HeadingAbove(int block)
    {
        while (--block >= 0)
        {
            if (Blocks[block] is Heading heading)
            {
                return heading;
            }
        }

        return null;
    }

    /// <summary>What is left for the body: without used blocks, and without headings below which nothing is left.</summary>
    public IReadOnlyList<Block> Rest()
    {
        var rest = new List<Block>();
        var isEmptied = false;
        for (var i = Blocks.Count - 1; i >= 0; i--)
        {
            if (_used.Contains(i))
            {
                isEmptied = true;
                continue;
            }

            var isHeadingOfNothing = Blocks[i] is Heading heading && isEmptied && (rest.Count == 0 || rest[^1] is Heading next && next.Level <= heading.Level);
            if (!isHeadingOfNothing)
            {
                rest.Add(Blocks[i]);
                isEmptied = false;
            }
        }

        rest.Reverse();
        return rest;
    }
}
