namespace CareersSite.Content;

/// <summary>How long somebody should have done such work, in months.</summary>
/// <param name="Max">Null: no upper end.</param>
/// <param name="Words">The words of the posting, where they say more than the numbers.</param>
public sealed record Experience(int? Min, int? Max, string? Words);
