using CareersSite.Diagnostics;
using CareersSite.Theming;

namespace CareersSite.Serving.Templates;

/// <summary>A diagnostic as the pages of the program show it.</summary>
/// <param name="Link">Opens its file at its line; null where nothing does.</param>
public sealed record ShownProblem(Diagnostic Diagnostic, string? Link = null);

public static class ProblemView
{
    public static readonly View<ShownProblem> View = new View<ShownProblem>()
        .Member("severity", "error, warning or note", problem => problem.Diagnostic.Severity.Word())
        .Member("code", "what kind of trouble it is", problem => problem.Diagnostic.Code)
        .Member("place", "file, line and column", problem => problem.Diagnostic.Place.ToString())
        .Member("link", "opens the file at that place, or null", problem => problem.Link)
        .Member("message", "what is wrong", problem => problem.Diagnostic.Message)
        .Member("hint", "how to mend it, or null", problem => problem.Diagnostic.Hint)
        .Member("item", "the file whose page was being made, or null", problem => problem.Diagnostic.Item)
        .Member("excerpt", "the line of the file, or null", problem => problem.Diagnostic.Excerpt is { Length: > 0 } line ? line : null)
        .Member("caret", "a line that points at the place in the excerpt", problem => CaretOf(problem.Diagnostic));

    private static ViewValue CaretOf(Diagnostic problem) => problem is { Excerpt.Length: > 0, Place.Column: > 0 }
        ? new string(' ', Math.Min(problem.Place.Column - 1, problem.Excerpt.Length)) + "^"
        : ViewValue.Nothing;
}
