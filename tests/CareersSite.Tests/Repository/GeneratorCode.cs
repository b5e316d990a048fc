namespace CareersSite.Tests.Repository;

/// <summary>The generator's own code, read once for all tests of it.</summary>
internal static class GeneratorCode
{
    private static readonly Lazy<BoundCode> Once = new(() => BoundCode.Read(RepositoryFolder.Generator));

    public static BoundCode Bound => Once.Value;
}
