namespace CareersSite.Tests.Harness;

/// <summary>The path of a folder that does not exist yet, and is gone afterwards.</summary>
public sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo _parent = Directory.CreateTempSubdirectory("careers-folder-");

    public string Path => System.IO.Path.Combine(_parent.FullName, "site");

    public void Dispose() => _parent.Delete(recursive: true);
}
