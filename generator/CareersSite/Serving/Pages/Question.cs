namespace CareersSite.Serving.Pages;

/// <summary>What a browser asks for.</summary>
/// <param name="Address">Path and query: <c>/jobs/?q=x</c>.</param>
/// <param name="IsPatient">Whether the answer may take its time, because nobody looks at an empty page meanwhile.</param>
public sealed record Question(SiteVersion Version, string Address, bool IsPatient);
