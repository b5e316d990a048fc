namespace CareersSite.Diagnostics.Catalogue;

/// <summary>What can be wrong with the YAML of front matter, <c>site.yml</c>, <c>theme.yml</c> and <c>i18n/</c>.</summary>
public static class YamlProblems
{
    public static readonly DiagnosticKind UnknownKey = new(
        "unknown-key",
        Severity.Error,
        "The key is not one that is known here, so its value would be lost.",
        "closing-date: 2027-01-31",
        "Use the key that the message suggests, list it under 'ignore_fields' in site.yml, or put the value under 'extra'.");

    public static readonly DiagnosticKind SpelledTwice = new(
        "spelled-twice",
        Severity.Error,
        "Two keys of one file mean the same field, and their values differ.",
        "valid_through: 2027-01-31\ncloses: 2027-02-28",
        "Keep one of the two.");

    public static readonly DiagnosticKind RequiredKeyMissing = new(
        "required-key-missing",
        Severity.Error,
        "A key without which nothing can be published is not there.",
        "a posting without 'title'",
        "Add the key with its value.");

    public static readonly DiagnosticKind WrongType = new(
        "wrong-type",
        Severity.Error,
        "The value has another shape than its key needs: a list where a text is expected, or the like.",
        "title: [Engineer]",
        "Write the value in the shape that the message names.");

    public static readonly DiagnosticKind NotYesOrNo = new(
        "not-yes-or-no",
        Severity.Error,
        "The key is answered with yes or no, and this is neither, so it cannot be known what was meant.",
        "draft: maybe",
        "Write 'yes' or 'no'; 'true', 'false', 'on' and 'off' are understood too.");

    public static readonly DiagnosticKind NotANumber = new(
        "not-a-number",
        Severity.Error,
        "The value is not the number that its key needs.",
        "weight: high",
        "Write digits only.");

    public static readonly DiagnosticKind DuplicateKey = new(
        "duplicate-key",
        Severity.Error,
        "The same key stands twice in one place, so it cannot be known which of the two is meant.",
        "title: Engineer\ntitle: Senior Engineer",
        "Delete the one that is wrong.");

    public static readonly DiagnosticKind NotAMap = new(
        "not-a-map",
        Severity.Error,
        "The file must hold lines of the form 'key: value', but holds one list or one text.",
        "- title\n- date",
        "Write a key, a colon and a blank before each value.");

    public static readonly DiagnosticKind KeyNotText = new(
        "key-not-text",
        Severity.Error,
        "A key is one word or a few; a list or a map cannot be a key.",
        "[title, name]: Engineer",
        "Write a plain word before the colon, or put the value in quotes where brackets are part of its text.");

    public static readonly DiagnosticKind Anchor = new(
        "anchor",
        Severity.Error,
        "'&name' and '*name' let one value stand in several places of a file. That is not supported: what a line says should stand in the line.",
        "location: &office Berlin\nteam: *office",
        "Write the value out in each place. Where '&' or '*' is part of the text, put the text in quotes.");

    public static readonly DiagnosticKind Tag = new(
        "tag",
        Severity.Error,
        "A word that begins with '!' says what type a value has. That is not supported, and not needed: each key knows the type of its value.",
        "openings: !!int 3",
        "Leave the word out: openings: 3. Where the '!' is part of the text, put the text in quotes.");

    public static readonly DiagnosticKind NestedTooDeep = new(
        "nested-too-deep",
        Severity.Error,
        "Lists and maps within each other go more than 32 deep. No field needs that, so something went wrong.",
        "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]",
        "Look for brackets that are not closed.");

    public static readonly DiagnosticKind SeveralDocuments = new(
        "several-documents",
        Severity.Error,
        "A line '---' in the middle of the file begins a second document. Only one is read.",
        "title: Careers\n---\ntitle: Jobs",
        "Delete the line '---' and bring the keys together.");

    public static IReadOnlyList<DiagnosticKind> All =>
    [
        UnknownKey, SpelledTwice, RequiredKeyMissing, WrongType, NotYesOrNo, NotANumber, DuplicateKey, NotAMap, KeyNotText,
        Anchor, Tag, NestedTooDeep, SeveralDocuments,
    ];
}
