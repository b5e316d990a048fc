using CareersSite.Diagnostics;
using CareersSite.Theming;

namespace CareersSite.Serving.Templates;

/// <summary>A diagnostic as the program's own pages show it.</summary>
public static class ProblemView
{
    public static readonly View<Diagnostic> View = new View<Diagnostic>()
        .Member("severity", "error, warning or note", problem => problem.Severity.Word())
        .Member("code", "what kind of trouble it is", problem => problem.Code)
        .Member("place", "file, line and column", problem => problem.Place.ToString())
        .Member("message", "what is wrong", problem => problem.Message)
        .Member("hint", "how to mend it, or null", problem => problem.Hint)
        .Member("item", "the file whose page was being made, or null", problem => problem.Item)
        .Member("excerpt", "the line of the file, or null", problem => problem.Excerpt is { Length: > 0 } line ? line : null)
        .Member("caret", "a line that points at the place in the excerpt", CaretOf);

    private static ViewValue CaretOf(Diagnostic problem) => problem is { Excerpt.Length: > 0, Place.Column: > 0 }
        ? new string(' ', Math.Min(problem.Place.Column - 1, problem.Excerpt.Length)) + "^"
        : ViewValue.Nothing;
}
