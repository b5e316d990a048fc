namespace CareersSite.Publishing;

/// <summary>What a finished build put into the output folder, and how that differs from what was there before.</summary>
/// <param name="Files">Files of the site as it is now.</param>
/// <param name="Bytes">The size of all of them together.</param>
/// <param name="Unchanged">Files with the same bytes as before; they kept their time stamps.</param>
/// <param name="Removed">Files that were there before and are no longer.</param>
public sealed record PublishResult(int Files, long Bytes, int Unchanged, int Removed);
