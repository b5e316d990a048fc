using CareersSite.Diagnostics;
using CareersSite.Diagnostics.Catalogue;
using CareersSite.Yaml.Traps;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using Mark = CareersSite.Diagnostics.Mark;

namespace CareersSite.Yaml;

/// <summary>Turns the parser's events into values with marks, and refuses what a careers site has no use for.</summary>
internal sealed class DocumentBuilder(YamlText text, Findings findings)
{
    private const int DeepestNesting = 32;

    private readonly Parser _parser = new(new CharsReader(text.Chars));

    /// <summary>Nothing more is read: what comes could not be understood, or would take too long.</summary>
    private bool _isStopped;

    /// <summary>The document's value, nothing for an empty one; null, and the place, where the parser gives up.</summary>
    public static YamlValue? TryRead(YamlText text, Findings findings, out Mark? failure)
    {
        failure = null;
        try
        {
            return new DocumentBuilder(text, findings).Read();
        }
        catch (YamlException exception)
        {
            failure = text.MarkOf(exception.Start);
        }

        return null;
    }

    private YamlValue Read()
    {
        Next();
        if (Next() is StreamEnd end)
        {
            return NothingAt(end);
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

    /// <summary>The next event. The parser gives up in several ways, and all of them are made one here.</summary>
    private ParsingEvent Next()
    {
        try
        {
            return _parser.MoveNext() ? _parser.Current! : throw new YamlException("The document breaks off.");
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException)
        {
            throw new YamlException("The parser cannot go on.", exception);
        }
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

    private YamlScalar ScalarOf(Scalar scalar)
    {
        var isPlain = scalar.Style == ScalarStyle.Plain;
        if (isPlain)
        {
            SilentTraps.Look(text, scalar, findings);
        }

        return new YamlScalar(text.MarkOf(scalar.Start), scalar.Value, isPlain);
    }

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
            if (key is not null)
            {
                entries.TryAdd(new YamlEntry(key, value), findings);
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
            RefuseTab(scalar);
            return new YamlScalar(text.MarkOf(scalar.Start), KeyPool.Share(scalar.Value), scalar.Style == ScalarStyle.Plain);
        }

        RefuseKey(_parser.Current!);
        Node(depth + 1);
        return null;
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
            Refuse(YamlProblems.Anchor, node, $"'&{node.Anchor.Value}' names a value for use elsewhere, which is not supported");
        }
    }

    private YamlScalar RefusedAlias(AnchorAlias alias)
    {
        Refuse(YamlProblems.Anchor, alias, $"'*{alias.Value}' stands for a value given elsewhere, which is not supported");
        return NothingAt(alias);
    }

    private void RefuseTag(NodeEvent node)
    {
        if (!node.Tag.IsEmpty)
        {
            Refuse(YamlProblems.Tag, node, "a word that begins with '!' names a type, which is not supported");
        }
    }

    private void Refuse(DiagnosticKind kind, ParsingEvent at, string message)
    {
        if (findings.IsFull)
        {
            return;
        }

        var line = LineOf(at);
        var hint = line.ValueText.StartsWith("!!", StringComparison.Ordinal)
            ? Mend.With("Leave the word out", line, line.ValueText.ToString().Split(' ', 2) is [_, var value] ? value.Trim() : "")
            : line.HasValue ? Mend.Quoted("Where the sign is part of the text, put the value in quotes", line) : "Write the value out.";
        findings.Add(kind, text.MarkOf(at.Start), message, hint);
    }

    /// <summary>A list or a map for a key is nearly always a placeholder of some template language, meant as text.</summary>
    private void RefuseKey(ParsingEvent key)
    {
        var line = LineOf(key);
        if (line.ValueText.StartsWith("{{", StringComparison.Ordinal))
        {
            findings.Add(ValueTraps.SpecialStart(line));
        }
        else
        {
            findings.Add(
                YamlProblems.KeyNotText,
                text.MarkOf(key.Start),
                "a key must be a plain word, but this is a list or a map",
                "Write a word before the colon. Where brackets are part of a text, put the text in quotes.");
        }
    }

    /// <summary>The parser takes a tab before a key for a part of the key.</summary>
    private void RefuseTab(Scalar key)
    {
        var start = text.IndexOf(key.Start);
        var isTab = (key.Value.Length > 0 && key.Value[0] == '\t') || (start > 0 && text.Chars.Span[start - 1] == '\t');
        if (isTab && IndentTraps.Tab(LineOf(key)) is { } trap)
        {
            findings.Add(trap);
        }
    }

    private YamlLine LineOf(ParsingEvent at) => text.LineAt(text.IndexOf(at.Start), text.MarkOf(at.Start).Line);

    private void RefuseSecondDocument(ParsingEvent after)
    {
        if (after is DocumentStart)
        {
            findings.Add(
                YamlProblems.SeveralDocuments, text.MarkOf(after.Start), "a second document begins here, but one file holds one document");
        }
    }
}
