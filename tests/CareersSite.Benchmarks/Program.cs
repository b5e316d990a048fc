using CareersSite.Benchmarks.Building;
using CareersSite.Benchmarks.Corpus;
using CareersSite.Benchmarks.Serving;

const string Usage =
    """
    corpus COUNT FOLDER [SEED]   writes a site of COUNT postings into FOLDER, and queries.json: what may be typed, and which posting is meant
    build [COUNT ...]            builds sites of COUNT postings (100 1000 10000 100000) beside Hugo, where it is installed, and prints what that took
          [--rounds N]           runs that count, of which the median is shown (3)
          [--program PATH]       a published program, in place of one published anew
    save-latency CAREERS COUNT ...  how long it takes 'serve' from a saved posting to its new page, with COUNT postings; CAREERS is the program or its .dll
    """;

switch (args)
{
    case ["corpus", var count, var folder, .. var rest] when int.TryParse(count, CultureInfo.InvariantCulture, out var postings) && postings > 0:
        CorpusFolder.Write(folder, postings, rest is [var seed] ? ulong.Parse(seed, CultureInfo.InvariantCulture) : CorpusFolder.UsualSeed);
        return 0;
    case ["build", .. var options] when BuildOptions.Parse(options) is { } build:
        build.Run();
        return 0;
    case [Measurement.Verb, .. { Length: > 0 } command]:
        return Measurement.Run(command);
    case ["save-latency", var program, .. { Length: > 0 } counts] when counts.All(count => int.TryParse(count, CultureInfo.InvariantCulture, out _)):
        return await SaveLatency.MeasureAsync(program, counts.Select(count => int.Parse(count, CultureInfo.InvariantCulture)));
    default:
        Console.Error.WriteLine(Usage);
        return 2;
}
