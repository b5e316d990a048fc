namespace CareersSite.Tests.Fuzzing;

/// <summary>A reader of files that strangers may have written.</summary>
/// <param name="good">Files with which little or nothing is wrong, to be mutated.</param>
internal abstract class FuzzSubject(string name, Grammar grammar, IReadOnlyList<string> good)
{
    /// <summary>As tests and kept inputs call it.</summary>
    public string Name { get; } = name;

    /// <summary>An input costs so many times the usual, and so many fewer are tried.</summary>
    public virtual int Cost => 1;

    /// <summary>The same for the same seed, on every machine.</summary>
    public virtual byte[] Make(int seed) => new Mutation(new Random(seed), grammar, good).Make();

    /// <summary>Reads the input. Whatever it is: nothing is thrown, unless something is wrong with the program.</summary>
    public abstract void Try(byte[] input);
}
