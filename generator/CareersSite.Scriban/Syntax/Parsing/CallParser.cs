using CareersSite.Scriban.Nodes;
using CareersSite.Scriban.Nodes.Expressions;

namespace CareersSite.Scriban.Syntax;

/// <summary>Parses the arguments of calls, with and without parentheses.</summary>
internal sealed class CallParser(TokenCursor cursor, ExpressionParser expressions)
{
    /// <summary>Whether the current token can be the first argument of the operand before it.</summary>
    public bool StartsArgument() => cursor.Current.Kind is TokenKind.Identifier or TokenKind.LocalIdentifier or TokenKind.ArgumentNumber
        or TokenKind.Arguments or TokenKind.Integer or TokenKind.HexInteger or TokenKind.BinaryInteger or TokenKind.Float or TokenKind.String
        or TokenKind.VerbatimString or TokenKind.InterpolatedWhole or TokenKind.InterpolatedStart or TokenKind.OpenParen
        or TokenKind.OpenBracket or TokenKind.OpenBrace or TokenKind.At or TokenKind.Caret or TokenKind.Exclamation;

    /// <summary>Whether a loop's option stands here: <c>limit:</c> or <c>reversed</c>.</summary>
    public bool IsLoopOption() => cursor.IsWord("reversed") || IsNamed();

    /// <summary><c>f a b</c>.</summary>
    public Call? ParseBare(Expression target)
    {
        var arguments = new List<Argument>();
        while (StartsArgument())
        {
            var argument = Parse(isBare: true);
            if (argument is null)
                return null;
            arguments.Add(argument);
        }

        return Noted(new Call(target, [.. arguments], arguments[^1].Value.End));
    }

    /// <summary><c>f(a, b)</c>.</summary>
    public Call? ParseExplicit(Expression target)
    {
        cursor.Take();
        var arguments = new List<Argument>();
        while (!cursor.Is(TokenKind.CloseParen))
        {
            if (arguments.Count > 0 && !cursor.TryTake(TokenKind.Comma))
            {
                FailUnclosed();
                return null;
            }

            var argument = Parse(isBare: false);
            if (argument is null)
                return null;
            arguments.Add(argument);
        }

        return Noted(new Call(target, [.. arguments], cursor.Take().End));
    }

    private Call Noted(Call call)
    {
        cursor.Mentions.Note(call);
        return call;
    }

    private void FailUnclosed() =>
        cursor.FailHere($"`)` is missing before {cursor.Describe()}");

    private Argument? Parse(bool isBare)
    {
        string? name = null;
        var nameStart = cursor.Current.Start;
        if (IsNamed())
        {
            name = cursor.Name(cursor.Take());
            cursor.Take();
        }

        var isExpanded = cursor.TryTake(TokenKind.Caret);
        var value = isBare ? expressions.ParseArgument() : expressions.Parse();
        return value is null ? null : new Argument(name, nameStart, value, isExpanded);
    }

    /// <summary>The colon must touch the name, so that it is not taken for that of <c>? :</c>.</summary>
    private bool IsNamed() => cursor.Is(TokenKind.Identifier) && cursor.Peek() is { Kind: TokenKind.Colon } colon && colon.Start == cursor.Current.End;
}
