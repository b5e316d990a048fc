namespace CareersSite.Configuration;

/// <summary>The picture that is shown where a page is shared.</summary>
/// <param name="Path">Under <c>content/static</c>.</param>
/// <param name="Alt">What it shows, in words.</param>
public sealed record SharePicture(string Path, LocalText? Alt);
