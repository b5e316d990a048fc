namespace CareersSite.Benchmarks.Corpus;

/// <param name="Kind">What somebody remembers of the job.</param>
/// <param name="Typo">The same with one edit in one word.</param>
/// <param name="Intended">The slug of the one posting that it describes.</param>
internal sealed record Query(string Kind, string Text, string Typo, string Intended);
