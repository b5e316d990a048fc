using CareersSite.Diagnostics.Catalogue;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace CareersSite.Yaml;

/// <summary>Turns the parser's events into values with marks, and refuses what a careers site has no use for.</summary>
internal sealed class DocumentBuilder(YamlText text, Findings findings)
{
    private const int DeepestNesting = 32;

    private readonly Parser _parser = new(new CharsReader(text.Chars));

    /// <summary>Nothing more is read: what comes could not be understood, or would take too long.</summary>
    private bool _isStopped;

    /// <summary>The document's value, or null for an empty document.</summary>
    /// <exception cref="YamlException">The text is not YAML; other exceptions of the parser mean the same.</exception>
    public YamlValue? Read()
    {
        Next();
        if (Next() is StreamEnd)
        {
            return null;
        }

        Next();
        var value = Node(1);
        if (!_isStopped)
        {
            Next();
            RefuseSecondDocument(Next());
        }

        return value;
    }

    private ParsingEvent Next()
    {
        _parser.MoveNext();
        return _parser.Current!;
    }

    /// <summary>Reads the node whose first event is current; its last event is current afterwards.</summary>
    private YamlValue Node(int depth)
    {
        var first = _parser.Current!;
        if (first is NodeEvent node)
        {
            RefuseAnchor(node);
            RefuseTag(node);
        }

        return first switch
        {
            Scalar scalar => ScalarOf(scalar),
            MappingStart => IsTooDeep(first, depth) ? NothingAt(first) : MapOf(first, depth),
            SequenceStart => IsTooDeep(first, depth) ? NothingAt(first) : ListOf(first, depth),
            AnchorAlias alias => RefusedAlias(alias),
            _ => NothingAt(first),
        };
    }

    private YamlScalar ScalarOf(Scalar scalar) => new(text.MarkOf(scalar.Start), scalar.Value, scalar.Style == ScalarStyle.Plain);

    private YamlScalar NothingAt(ParsingEvent at) => new(text.MarkOf(at.Start), "", isPlain: true);

    private YamlList ListOf(ParsingEvent first, int depth)
    {
        var mark = text.MarkOf(first.Start);
        var items = new List<YamlValue>();
        while (!_isStopped && Next() is not SequenceEnd)
        {
            items.Add(Node(depth + 1));
        }

        return new YamlList(mark, items);
    }

    private YamlMap MapOf(ParsingEvent first, int depth)
    {
        var mark = text.MarkOf(first.Start);
        var entries = new EntryList();
        while (!_isStopped && Next() is not MappingEnd)
        {
            var key = Key(depth);
            if (_isStopped)
            {
                break;
            }

            Next();
            var value = Node(depth + 1);
            if (key is not null && IsNew(key, entries))
            {
                entries.Add(new YamlEntry(key, value));
            }
        }

        return new YamlMap(mark, entries.Entries);
    }

    private YamlScalar? Key(int depth)
    {
        if (_parser.Current is Scalar scalar)
        {
            RefuseAnchor(scalar);
            RefuseTag(scalar);
            return new YamlScalar(text.MarkOf(scalar.Start), KeyPool.Share(scalar.Value), scalar.Style == ScalarStyle.Plain);
        }

        findings.Add(YamlProblems.KeyNotText, text.MarkOf(_parser.Current!.Start), "a key must be a plain word, but this is a list or a map");
        Node(depth + 1);
        return null;
    }

    private bool IsNew(YamlScalar key, EntryList entries)
    {
        if (entries.Find(key.Text) is not { } first)
        {
            return true;
        }

        findings.Add(
            YamlProblems.DuplicateKey,
            key.Mark,
            $"'{key.Text}' is already given on line {first.Mark.Line}",
            "Keep one of the two lines and delete the other.");
        return false;
    }

    private bool IsTooDeep(ParsingEvent first, int depth)
    {
        if (depth <= DeepestNesting)
        {
            return false;
        }

        _isStopped = true;
        findings.Add(YamlProblems.NestedTooDeep, text.MarkOf(first.Start), $"lists and maps are nested more than {DeepestNesting} deep here");
        return true;
    }

    private void RefuseAnchor(NodeEvent node)
    {
        if (!node.Anchor.IsEmpty)
        {
            findings.Add(YamlProblems.Anchor, text.MarkOf(node.Start), $"'&{node.Anchor.Value}' is an anchor, and anchors are not supported");
        }
    }

    private void RefuseTag(NodeEvent node)
    {
        if (!node.Tag.IsEmpty)
        {
            findings.Add(YamlProblems.Tag, text.MarkOf(node.Start), $"'{node.Tag}' is a tag, and tags are not supported");
        }
    }

    private YamlScalar RefusedAlias(AnchorAlias alias)
    {
        findings.Add(YamlProblems.Anchor, text.MarkOf(alias.Start), $"'*{alias.Value}' points at an anchor, and anchors are not supported");
        return NothingAt(alias);
    }

    private void RefuseSecondDocument(ParsingEvent after)
    {
        if (after is DocumentStart)
        {
            findings.Add(
                YamlProblems.SeveralDocuments, text.MarkOf(after.Start), "a second document begins here, but one file holds one document");
        }
    }
}
