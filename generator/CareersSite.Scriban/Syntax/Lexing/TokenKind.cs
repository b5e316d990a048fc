namespace CareersSite.Scriban.Syntax;

internal enum TokenKind : byte
{
    /// <summary>Text outside of code, after white space control.</summary>
    Text,

    /// <summary>Text inside <c>{%{ … }%}</c>.</summary>
    EscapedText,

    /// <summary><c>{{</c>. The token starts at the blanks before it when nothing else stands on its line: they are the block's indent.</summary>
    CodeEnter,
    CodeExit,
    NewLine,
    Semicolon,
    EndOfFile,
    Invalid,

    Identifier,

    /// <summary><c>$name</c>.</summary>
    LocalIdentifier,

    /// <summary><c>$0</c>.</summary>
    ArgumentNumber,

    /// <summary><c>$</c>.</summary>
    Arguments,

    /// <summary><c>$$</c>.</summary>
    BlockDelegate,

    Integer,
    HexInteger,
    BinaryInteger,
    Float,
    String,
    VerbatimString,

    /// <summary>A whole <c>$"…"</c> without any hole.</summary>
    InterpolatedWhole,

    /// <summary><c>$"…{</c>.</summary>
    InterpolatedStart,

    /// <summary><c>}…{</c>.</summary>
    InterpolatedMiddle,

    /// <summary><c>}…"</c>.</summary>
    InterpolatedEnd,

    OpenParen,
    CloseParen,
    OpenBracket,
    CloseBracket,
    OpenBrace,
    CloseBrace,
    Dot,
    QuestionDot,
    Ellipsis,
    Range,
    RangeExclusive,
    Comma,
    Colon,
    Question,
    DoubleQuestion,
    QuestionExclamation,
    Pipe,
    PipeGreater,
    At,
    Caret,
    Exclamation,
    DoubleAmpersand,
    DoublePipe,
    Equal,
    NotEqual,
    Less,
    LessEqual,
    Greater,
    GreaterEqual,
    Plus,
    Minus,
    Asterisk,
    Divide,
    DoubleDivide,
    Percent,
    ShiftLeft,
    ShiftRight,
    DoublePlus,
    DoubleMinus,
    Assign,
    PlusAssign,
    MinusAssign,
    AsteriskAssign,
    DivideAssign,
    DoubleDivideAssign,
    PercentAssign,
}
