namespace CareersSite.Diagnostics.Catalogue;

/// <summary>What can be wrong with the text below the front matter. Found by <c>check</c>.</summary>
public static class TextProblems
{
    public static readonly DiagnosticKind HeadingSkipped = new(
        "heading-skipped",
        Severity.Warning,
        "A heading is more than one level below the one before it. People who move from heading to heading with a screen reader take it for a gap.",
        "## The job\n\n#### What you will do",
        "Use one '#' more than the heading above it has, or as many.");

    public static readonly DiagnosticKind ImageWithoutAlt = new(
        "image-without-alt",
        Severity.Warning,
        "A picture has no words that stand for it where it cannot be seen: in a screen reader, in search, or when it does not load.",
        "![](/office.jpg)",
        "Say what it shows: ![The workshop from above](/office.jpg)");

    public static readonly DiagnosticKind LinkTextVague = new(
        "link-text-vague",
        Severity.Warning,
        "The words of a link do not say where it leads. Many people read a page by its links alone.",
        "[Click here](/benefits/) for our benefits",
        "Make the words that name the target the link: See [our benefits](/benefits/)");

    public static readonly DiagnosticKind TemplateInBody = new(
        "template-in-body",
        Severity.Warning,
        "The text holds tags of another program's template language. A text is never run as a template here, so they are shown as they stand.",
        "{% include apply.html %}",
        "Write what the tag stood for, or remove it. Where it is an example, put it in backticks.");

    public static IReadOnlyList<DiagnosticKind> All => [HeadingSkipped, ImageWithoutAlt, LinkTextVague, TemplateInBody];
}
