using CareersSite.Scriban.Nodes;
using CareersSite.Scriban.Nodes.Expressions;

namespace CareersSite.Scriban.Syntax;

/// <summary>Parses numbers, strings, lists and objects.</summary>
internal sealed class LiteralParser(TokenCursor cursor, ExpressionParser expressions)
{
    public Expression? Parse()
    {
        switch (cursor.Current.Kind)
        {
            case TokenKind.Integer or TokenKind.HexInteger or TokenKind.BinaryInteger or TokenKind.Float:
                return ParseNumber();
            case TokenKind.String or TokenKind.VerbatimString or TokenKind.InterpolatedWhole:
                return ParseString();
            case TokenKind.InterpolatedStart:
                return ParseInterpolated();
            case TokenKind.Invalid when cursor.Current.End == cursor.Source.Length:
                return null;
            default:
                cursor.FailHere($"an expression is expected here, not {cursor.Describe()}");
                return null;
        }
    }

    public ListLiteral? ParseList()
    {
        var start = cursor.Take().Start;
        var items = new List<Expression>();
        while (!cursor.Is(TokenKind.CloseBracket))
        {
            if (expressions.Parse() is not { } item)
                return null;
            items.Add(item);
            if (!cursor.TryTake(TokenKind.Comma) && !cursor.Is(TokenKind.CloseBracket))
            {
                cursor.FailHere($"`,` or `]` is expected in a list, not {cursor.Describe()}");
                return null;
            }
        }

        return new ListLiteral(start, cursor.Take().End, [.. items]);
    }

    public ObjectLiteral? ParseObject()
    {
        var start = cursor.Take().Start;
        var members = new List<(string, Expression)>();
        var isGood = true;
        while (!cursor.Is(TokenKind.CloseBrace))
        {
            if (ParseMemberName() is not { } name)
            {
                // What stands here is skipped, so that errors after it are found too.
                isGood = false;
                if (cursor.IsStatementEnd)
                    return null;
                cursor.Take();
                continue;
            }

            if (ParseMemberValue() is not { } value)
                return null;
            members.Add((name, value));
            if (!cursor.TryTake(TokenKind.Comma) && !cursor.Is(TokenKind.CloseBrace))
            {
                cursor.FailHere($"`,` or `}}` is expected in an object, not {cursor.Describe()}");
                return null;
            }
        }

        var end = cursor.Take().End;
        return isGood ? new ObjectLiteral(start, end, [.. members]) : null;
    }

    private string? ParseMemberName()
    {
        var token = cursor.Current;
        switch (token.Kind)
        {
            case TokenKind.Identifier:
                return cursor.Name(cursor.Take());
            case TokenKind.String or TokenKind.VerbatimString:
                return (ParseString() as Literal)?.Value.AsText();
            default:
                cursor.FailHere($"an object's member starts with its name, not with {cursor.Describe()}");
                return null;
        }
    }

    private Expression? ParseMemberValue()
    {
        if (!cursor.TryTake(TokenKind.Colon))
        {
            cursor.FailHere($"`:` is missing after the member's name, before {cursor.Describe()}");
            return null;
        }

        return expressions.Parse();
    }

    private Literal? ParseNumber()
    {
        var token = cursor.Take();
        if (NumberDecoder.Decode(token.Kind, cursor.Text(token).ToString(), cursor.Options.FloatAsDecimal) is { } value)
            return new Literal(token.Start, token.End, value);
        cursor.Errors.Add(token.Start, $"`{cursor.Text(token)}` is no number", "a number with a negative exponent needs a decimal point: 1.0e-7");
        return null;
    }

    private Literal? ParseString()
    {
        var token = cursor.Take();
        var prefix = token.Kind == TokenKind.InterpolatedWhole ? 2 : 1;
        var text = token.Kind == TokenKind.VerbatimString
            ? StringDecoder.DecodeVerbatim(cursor.Source, token.Start + 1, token.End - 1)
            : StringDecoder.Decode(cursor.Source, token.Start + prefix, token.End - 1, cursor.Errors, token.Start);
        return text is null ? null : new Literal(token.Start, token.End, ScriptValue.From(text));
    }

    private InterpolatedText? ParseInterpolated()
    {
        var start = cursor.Current.Start;
        var parts = new List<Expression>();
        while (true)
        {
            var piece = cursor.Take();
            var prefix = piece.Kind == TokenKind.InterpolatedStart ? 2 : 1;
            if (StringDecoder.Decode(cursor.Source, piece.Start + prefix, piece.End - 1, cursor.Errors, piece.Start) is not { } text)
                return null;
            if (text.Length > 0)
                parts.Add(new Literal(piece.Start, piece.End, ScriptValue.From(text)));
            if (piece.Kind == TokenKind.InterpolatedEnd)
                return new InterpolatedText(start, piece.End, [.. parts]);
            if (expressions.Parse() is not { } hole)
                return null;
            parts.Add(hole);
            if (cursor.Current.Kind is not (TokenKind.InterpolatedMiddle or TokenKind.InterpolatedEnd))
            {
                cursor.FailHere($"`}}` is missing before {cursor.Describe()}");
                return null;
            }
        }
    }
}
