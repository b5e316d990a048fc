using CareersSite.Scriban.Nodes;
using CareersSite.Scriban.Nodes.Expressions;
using CareersSite.Scriban.Nodes.Statements;

namespace CareersSite.Scriban.Syntax;

/// <summary>Parses <c>for</c>, <c>while</c> and <c>tablerow</c>.</summary>
internal sealed class LoopParser(TokenCursor cursor, StatementParser statements, ExpressionParser expressions)
{
    private static readonly string[] ForOptions = ["offset", "limit", "reversed"];
    private static readonly string[] TableRowOptions = ["offset", "limit", "reversed", "cols"];

    public ForStatement ParseFor()
    {
        var start = cursor.Take().Start;
        var header = ParseHeader("for", start, ForOptions);
        var body = statements.ParseBlock("for", static cursor => cursor.IsWord("else"));
        Block? otherwise = null;
        if (cursor.TryTakeWord("else"))
        {
            statements.ExpectStatementEnd();
            otherwise = statements.ParseBlock("for");
        }

        return new ForStatement(start, header, body, otherwise);
    }

    public TableRowStatement ParseTableRow()
    {
        var start = cursor.Take().Start;
        var header = ParseHeader("tablerow", start, TableRowOptions);
        return new TableRowStatement(start, header, statements.ParseBlock("tablerow"));
    }

    public WhileStatement ParseWhile()
    {
        var start = cursor.Take().Start;
        var condition = expressions.Parse();
        EndHeader(condition is not null);
        return new WhileStatement(start, condition ?? Nothing(start), statements.ParseBlock("while"));
    }

    /// <summary>The line of a loop; a wrong one is replaced, so that the body is still read.</summary>
    private LoopHeader ParseHeader(string keyword, int start, string[] options)
    {
        var header = ParseVariable(keyword, start) is { } variable && expressions.ParseLoopSource() is { } source
            ? ParseOptions(new LoopHeader(variable, source), keyword, options)
            : null;
        EndHeader(header is not null);
        return header ?? new LoopHeader("", Nothing(start));
    }

    private string? ParseVariable(string keyword, int start)
    {
        if (cursor.Current.Kind is not (TokenKind.Identifier or TokenKind.LocalIdentifier))
        {
            cursor.FailHere($"`{keyword}` needs the name of a variable, not {cursor.Describe()}");
            return null;
        }

        var variable = cursor.Name(cursor.Take());
        cursor.Mentions.NoteSet(variable);
        if (cursor.TryTakeWord("in"))
            return variable;
        cursor.Errors.Add(start, $"a loop is written `{keyword} {variable} in list`; after '{variable}', `in` is missing before {cursor.Describe()}");
        return null;
    }

    private LoopHeader? ParseOptions(LoopHeader header, string keyword, string[] options)
    {
        while (cursor.Is(TokenKind.Identifier))
        {
            var option = cursor.Take();
            var name = cursor.Name(option);
            if (!options.Contains(name))
            {
                cursor.Errors.Add(option.Start, $"`{keyword}` has no option '{name}'; it has {string.Join(", ", options)}", Spelling.Suggest(name, options));
                return null;
            }

            if (name == "reversed")
            {
                header = header with { IsReversed = true };
                continue;
            }

            if (!cursor.TryTake(TokenKind.Colon))
            {
                cursor.FailHere($"`:` is missing after '{name}'");
                return null;
            }

            if (expressions.ParseArgument() is not { } value)
                return null;
            header = name switch
            {
                "offset" => header with { Offset = value },
                "limit" => header with { Limit = value },
                _ => header with { Columns = value },
            };
        }

        return header;
    }

    private void EndHeader(bool isGood)
    {
        if (isGood)
            statements.ExpectStatementEnd();
        else
            cursor.SkipToStatementEnd();
    }

    private static Literal Nothing(int position) => new(position, position, ScriptValue.Null);
}
