using CareersSite.Benchmarks.Corpus;

const string Usage =
    """
    corpus COUNT FOLDER [SEED]   writes a site of COUNT postings into FOLDER, and queries.json: what may be typed, and which posting is meant
    """;

switch (args)
{
    case ["corpus", var count, var folder, .. var rest] when int.TryParse(count, CultureInfo.InvariantCulture, out var postings) && postings > 0:
        CorpusFolder.Write(folder, postings, rest is [var seed] ? ulong.Parse(seed, CultureInfo.InvariantCulture) : CorpusFolder.UsualSeed);
        return 0;
    default:
        Console.Error.WriteLine(Usage);
        return 2;
}
