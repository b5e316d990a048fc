namespace CareersSite.Content.Drafting;

/// <summary>What is known of a posting that is to be written.</summary>
/// <param name="Title">One line.</param>
/// <param name="Department">Null where it is not known yet, as with the place.</param>
/// <param name="Today">In the site's zone.</param>
public sealed record NewPosting(string Title, string? Department, string? Location, string Language, DateOnly Today);
