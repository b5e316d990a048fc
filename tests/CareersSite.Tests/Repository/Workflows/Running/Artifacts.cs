namespace CareersSite.Tests.Repository.Workflows.Running;

/// <summary>What jobs leave for one another and for people, as GitHub keeps it: hidden files only where they are asked for.</summary>
internal sealed class Artifacts(string folder)
{
    /// <param name="path">A folder, or a file.</param>
    /// <returns>False where there is nothing to keep.</returns>
    public bool Keep(string name, string path, bool withHidden)
    {
        var files = FilesOf(path).Where(file => withHidden || !IsHidden(file.Below)).ToList();
        foreach (var (full, below) in files)
        {
            var copy = Path.Combine(Of(name), below);
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(full, copy);
        }

        return files.Count > 0;
    }

    public void Fetch(string name, string folderOfIt)
    {
        foreach (var (full, below) in FilesOf(Of(name)))
        {
            var copy = Path.Combine(folderOfIt, below);
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(full, copy);
        }
    }

    public string Of(string name) => Path.Combine(folder, name);

    /// <param name="start">What their names begin with.</param>
    public IEnumerable<string> Names(string start) =>
        Directory.Exists(folder) ? Directory.EnumerateDirectories(folder, start + "*").Select(each => Path.GetFileName(each)) : [];

    private static IEnumerable<(string Full, string Below)> FilesOf(string path) =>
        File.Exists(path) ? [(path, Path.GetFileName(path))]
        : !Directory.Exists(path) ? []
        : Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Select(file => (file, Path.GetRelativePath(path, file)));

    private static bool IsHidden(string path) => path.Split('/').Any(part => part.StartsWith('.'));
}
