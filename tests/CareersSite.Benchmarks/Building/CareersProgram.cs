using System.Diagnostics;
using System.Runtime.InteropServices;

namespace CareersSite.Benchmarks.Building;

/// <summary>The program as it is released: one file of native code.</summary>
internal static class CareersProgram
{
    /// <summary>Publishes it into a folder.</summary>
    /// <returns>The path of the program.</returns>
    public static string Publish(string folder)
    {
        string[] arguments =
        [
            "publish", Path.Combine(RepositoryRoot(), "generator", "CareersSite"), "--configuration", "Release",
            "--runtime", RuntimeInformation.RuntimeIdentifier, "--self-contained", "--output", folder,
            "--property:PublishAot=true", "--property:DebugType=none", "--property:GenerateDocumentationFile=false", "--property:RunAnalyzers=false",
            "--property:NuGetLockFilePath=obj/release.lock.json",
        ];
        using var publish = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true })!;
        var said = publish.StandardOutput.ReadToEnd();
        publish.WaitForExit();
        return publish.ExitCode == 0
            ? Path.Combine(folder, OperatingSystem.IsWindows() ? "careers.exe" : "careers")
            : throw new InvalidOperationException(said);
    }

    private static string RepositoryRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "CareersSite.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("This program runs from a clone of the repository.");
        }

        return folder;
    }
}
