namespace CareersSite.Diagnostics;

/// <summary>One entry of the catalogue: everything that can be said of a kind of trouble before it is met.</summary>
/// <param name="Code">A slug that says what is wrong; editors meet it in messages and in <c>site.yml</c>.</param>
/// <param name="Severity">The level, unless <c>site.yml</c> states another.</param>
/// <param name="Meaning">What it means, in a sentence for somebody who does not program.</param>
/// <param name="Example">What a person might have written to get it.</param>
/// <param name="Mend">How to mend it.</param>
public sealed record DiagnosticKind(string Code, Severity Severity, string Meaning, string Example, string Mend);
