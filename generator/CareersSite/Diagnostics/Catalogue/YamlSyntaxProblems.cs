namespace CareersSite.Diagnostics.Catalogue;

/// <summary>What can be wrong with the form of YAML, whatever the keys.</summary>
public static class YamlSyntaxProblems
{
    public static readonly DiagnosticKind UnquotedColon = new(
        "unquoted-colon",
        Severity.Error,
        "A colon with a blank after it ends a key. In a value it needs quotes around the value.",
        "title: Engineer: Backend",
        "Put the value in quotes: title: \"Engineer: Backend\"");

    public static readonly DiagnosticKind CommentInValue = new(
        "comment-in-value",
        Severity.Warning,
        "After a blank, '#' begins a comment, and all that follows on the line is lost. It looks as if it were meant to be part of the value.",
        "title: C # developer",
        "Put the value in quotes: title: \"C # developer\". Where a comment is meant, put two blanks before the '#'.");

    public static readonly DiagnosticKind QuoteNotClosed = new(
        "quote-not-closed",
        Severity.Error,
        "The value begins with a quotation mark, and the second one that ends it is missing.",
        "title: \"Engineer",
        "Write the second quotation mark: title: \"Engineer\"");

    public static readonly DiagnosticKind TextAfterQuote = new(
        "text-after-quote",
        Severity.Error,
        "The value begins with a quotation mark and the next such mark ends it, but more text follows.",
        "title: \"Senior\" Engineer",
        "Put other quotation marks around the whole value: title: '\"Senior\" Engineer'");

    public static readonly DiagnosticKind Backslash = new(
        "backslash-in-quotes",
        Severity.Error,
        "Between double quotes a backslash has a special meaning, and not every letter may follow it.",
        "image: \"pictures\\office.png\"",
        "Use single quotes: image: 'pictures\\office.png'");

    public static readonly DiagnosticKind StrayIndent = new(
        "stray-indent",
        Severity.Error,
        "Blanks at the start of a line say what the line belongs to. This line has more or fewer than the lines around it.",
        "title: Engineer\n  date: 2027-01-31",
        "Begin the line at the same column as the keys around it.");

    public static readonly DiagnosticKind TabIndent = new(
        "tab-indent",
        Severity.Error,
        "The line begins with a tab, or with blanks of the kind that comes with pasted text. Only the blanks of the space bar count there.",
        "salary:\n\tmin: 50000",
        "Put two blanks in place of each tab.");

    public static readonly DiagnosticKind ListUnderText = new(
        "list-under-text",
        Severity.Error,
        "A key has a text on its line and a list below it. It can have one of the two.",
        "skills: Go\n  - Rust",
        "Make the text the first item of the list, or take the list away.");

    public static readonly DiagnosticKind ListInText = new(
        "list-in-text",
        Severity.Warning,
        "Below an item of a list stand more lines with hyphens, further to the right. They are no list of their own: all is joined into one text.",
        "skills:\n  - Languages\n    - Go\n    - Rust",
        "Begin the lines at the same column as the item above them.");

    public static readonly DiagnosticKind ListOnKeyLine = new(
        "list-on-key-line",
        Severity.Error,
        "A list with hyphens begins on the line below its key, not beside it.",
        "skills: - Go",
        "Put the item on the next line, or write the list in brackets: skills: [Go]");

    public static readonly DiagnosticKind SpecialStart = new(
        "special-start",
        Severity.Error,
        "The value begins with a sign that has a special meaning in YAML when it stands first, such as @ ` % * & ! | > [ {.",
        "title: @Scale Engineer",
        "Put the value in quotes: title: \"@Scale Engineer\"");

    public static readonly DiagnosticKind BracketNotClosed = new(
        "bracket-not-closed",
        Severity.Error,
        "A list begins with [ or a map with {, and the bracket that ends it is missing.",
        "skills: [Go, Rust",
        "Write the second bracket: skills: [Go, Rust]");

    public static readonly DiagnosticKind NoBlankAfterColon = new(
        "no-blank-after-colon",
        Severity.Error,
        "The colon after a key needs a blank after it; without one, key and value are read as one word.",
        "title:Engineer",
        "Put a blank after the colon: title: Engineer");

    public static readonly DiagnosticKind NoColon = new(
        "no-colon",
        Severity.Error,
        "Each line holds a key, a colon and a value, or belongs to the line above it. This one does neither.",
        "title Engineer",
        "Put a colon and a blank after the key: title: Engineer");

    public static readonly DiagnosticKind CurlyQuotes = new(
        "curly-quotes",
        Severity.Warning,
        "Curly quotation marks, which word processors make, are part of the text and are shown on the page. Only straight ones enclose a value.",
        "title: “Engineer”",
        "Write straight quotation marks, or none: title: \"Engineer\"");

    public static readonly DiagnosticKind LineUnreadable = new(
        "line-unreadable",
        Severity.Error,
        "The line is not YAML, and none of the usual reasons fits.",
        "extra: {a: b: c}",
        "Compare the line with those of a posting that works. Quotes around the value often help.");

    public static IReadOnlyList<DiagnosticKind> All =>
    [
        UnquotedColon, CommentInValue, QuoteNotClosed, TextAfterQuote, Backslash, StrayIndent, TabIndent, ListUnderText,
        ListInText, ListOnKeyLine, SpecialStart, BracketNotClosed, NoBlankAfterColon, NoColon, CurlyQuotes, LineUnreadable,
    ];
}
