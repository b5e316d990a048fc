using CareersSite.Diagnostics;
using CareersSite.Outputs;

namespace CareersSite.Checking.Pages;

/// <summary>Something wrong with a finished page, of which it is not known yet who wrote it: an editor, or the theme.</summary>
/// <param name="Written">An address or the like as the page has it, by which its author's line can be found; null where there is none.</param>
/// <param name="Message">The same on every page that has the same fault.</param>
public sealed record Finding(DiagnosticKind Kind, Output Page, string? Written, string Message, string? Hint);
