namespace CareersSite.Benchmarks.Building;

/// <summary>What <c>build</c> is told.</summary>
internal sealed record BuildOptions
{
    private const int UsualRounds = 3;

    private static readonly int[] UsualCounts = [100, 1_000, 10_000, 100_000];

    public IReadOnlyList<int> Counts { get; private init; } = [];

    public int Rounds { get; private init; } = UsualRounds;

    public string? Program { get; private init; }

    /// <summary>Null where they cannot be understood.</summary>
    public static BuildOptions? Parse(string[] arguments) => arguments switch
    {
        [] => new BuildOptions(),
        ["--rounds", var text, .. var rest] when Number(text) is { } rounds && Parse(rest) is { } others => others with { Rounds = rounds },
        ["--program", var path, .. var rest] when Parse(rest) is { } others => others with { Program = Path.GetFullPath(path) },
        [var text, .. var rest] when Number(text) is { } count && Parse(rest) is { } others => others with { Counts = [count, .. others.Counts] },
        _ => null,
    };

    public void Run()
    {
        var work = Directory.CreateTempSubdirectory("careers-benchmark-");
        try
        {
            var benchmark = new BuildBenchmark(work.FullName, Program ?? CareersProgram.Publish(Path.Combine(work.FullName, "program")), Rounds);
            foreach (var count in Counts.Count > 0 ? Counts : UsualCounts)
            {
                benchmark.Run(count);
            }
        }
        finally
        {
            work.Delete(recursive: true);
        }
    }

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;
}
