namespace CareersSite.Scriban.Syntax;

/// <summary>A piece of the source: what it is and where it stands. The text is read from the source when it is needed.</summary>
internal readonly record struct Token(TokenKind Kind, int Start, int End);
