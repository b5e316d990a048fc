using CareersSite.Commands;

namespace CareersSite.Tests.Harness;

/// <summary>The demo site that ships with the project, built once for all tests that look at it.</summary>
public sealed class DemoSite : IDisposable
{
    private static readonly string Repository = FindRepository();

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("careers-demo-");

    public DemoSite() => Built = Build(Path.Combine(_folder.FullName, "site"));

    public BuiltSite Built { get; }

    public static string Root => Repository;

    public static BuiltSite Build(string folder, params string[] options)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        string[] now = options.Contains("--now") ? [] : ["--now", TestSite.Now];
        string[] arguments = ["build", "--root", Repository, "--output", folder, .. now, .. options];
        var exitCode = CareersProgram.RunAsync(arguments, output, error).GetAwaiter().GetResult();
        return new BuiltSite(folder, exitCode, output.ToString(), error.ToString());
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static string FindRepository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "CareersSite.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside the repository.");
        }

        return folder.FullName;
    }
}
