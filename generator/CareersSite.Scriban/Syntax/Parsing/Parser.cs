using CareersSite.Scriban.Nodes;

namespace CareersSite.Scriban.Syntax;

/// <summary>Turns source into nodes. Errors do not stop it: all of a template's are found in one go.</summary>
internal static class Parser
{
    public static Block Parse(Template template, ErrorLog errors, ParseOptions options)
    {
        var tokens = Lexer.Tokenize(template.Text, errors, options.ScriptOnly);
        var cursor = new TokenCursor(template.Text, tokens, errors, options) { Mentions = template.Mentions };
        return new StatementParser(cursor, template).ParsePage();
    }
}
