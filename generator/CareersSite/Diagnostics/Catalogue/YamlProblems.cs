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
}
