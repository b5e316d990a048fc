namespace CareersSite.Tests.Repository;

/// <summary>The clone that these tests were built in.</summary>
internal static class RepositoryFolder
{
    public static string Path { get; } = Find(AppContext.BaseDirectory);

    public static string Generator => In("generator", "CareersSite");

    public static string In(params string[] parts) => System.IO.Path.Combine([Path, .. parts]);

    public static string Read(params string[] parts) => File.ReadAllText(In(parts));

    private static string Find(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "CareersSite.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"no CareersSite.sln above {start}");
    }
}
