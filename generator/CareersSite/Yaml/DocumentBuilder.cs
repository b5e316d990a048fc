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
    private readonly Refusals _refusals = new(text, findings);

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
            _refusals.SecondDocument(Next());
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
            _refusals.Anchor(node);
            _refusals.Tag(node);
        }

        return first switch
        {
            Scalar scalar => ScalarOf(scalar),
            MappingStart => IsTooDeep(first, depth) ? NothingAt(first) : MapOf(first, depth),
            SequenceStart => IsTooDeep(first, depth) ? NothingAt(first) : ListOf(first, depth),
            AnchorAlias alias => NothingFor(alias),
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
        else if (scalar.Style == ScalarStyle.SingleQuoted && scalar.Start.Line != scalar.End.Line)
        {
            SilentTraps.LookAtQuoted(text, scalar, findings);
        }

        return new YamlScalar(text.MarkOf(scalar.Start), PrintableText.Of(scalar.Value), isPlain);
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

        return new YamlMap(mark, entries.Entries) { IsWhole = !_isStopped };
    }

    private YamlScalar? Key(int depth)
    {
        if (_parser.Current is Scalar scalar)
        {
            _refusals.Anchor(scalar);
            _refusals.Tag(scalar);
            _refusals.Indent(scalar);
            return new YamlScalar(text.MarkOf(scalar.Start), KeyPool.Share(PrintableText.Of(scalar.Value)), scalar.Style == ScalarStyle.Plain);
        }

        _refusals.Key(_parser.Current!);
        Node(depth + 1);
        return null;
    }

    private YamlScalar NothingFor(AnchorAlias alias)
    {
        _refusals.Alias(alias);
        return NothingAt(alias);
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
}
