namespace CareersSite.Benchmarks.Corpus;

/// <summary>SplitMix64: the same numbers from the same seed, whichever runtime draws them.</summary>
internal sealed class Chance(ulong seed)
{
    private ulong _state = seed;

    /// <summary>At least 0, less than <paramref name="end"/>.</summary>
    public int Below(int end) => (int)(Next() % (uint)end);

    public bool OneIn(int count) => Below(count) == 0;

    public T Of<T>(IReadOnlyList<T> choices) => choices[Below(choices.Count)];

    /// <summary>Some of the choices, no one twice.</summary>
    public T[] Some<T>(IReadOnlyList<T> choices, int count)
    {
        T[] mixed = [.. choices];
        for (var i = 0; i < Math.Min(count, mixed.Length); i++)
        {
            var other = i + Below(mixed.Length - i);
            (mixed[i], mixed[other]) = (mixed[other], mixed[i]);
        }

        return mixed[..Math.Min(count, mixed.Length)];
    }

    private ulong Next()
    {
        _state += 0x9E3779B97F4A7C15;
        var mixed = _state;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
