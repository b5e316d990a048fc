namespace CareersSite.Tests.Repository;

/// <summary>A folder for one test, gone when the test ends.</summary>
internal sealed class ScratchFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("careers-test-");

    public string Path => _folder.FullName;

    public ScratchFolder With(string file, string text)
    {
        var full = System.IO.Path.Combine(Path, file);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
        return this;
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
