using CareersSite.Commands;
using CareersSite.Tests.Harness;

namespace CareersSite.Tests.Publishing.Processes;

/// <summary>What a machine is like reaches no file of a site.</summary>
public sealed class SameBytesTests : IDisposable
{
    private readonly ScratchRoots _roots = new();

    public void Dispose() => _roots.Dispose();

    [Fact]
    public void Two_builds_in_other_folders_zones_languages_core_counts_and_file_orders_give_one_manifest()
    {
        var here = Build("here", inReverse: false, zone: "Pacific/Kiritimati", language: "tr_TR.UTF-8", cores: "1");
        var there = Build("there/and deeper", inReverse: true, zone: "Pacific/Pago_Pago", language: "C", cores: "7");

        Assert.NotEmpty(here);
        Assert.Equal(here, there);
    }

    /// <returns>The manifest of the demo site.</returns>
    private string Build(string name, bool inReverse, string zone, string language, string cores)
    {
        var manifest = _roots.In(name + ".json");
        var start = CareersProcess.Starting("build", "--output", "out", "--manifest", manifest, "--now", "2026-11-22T23:30:00Z");
        start.WorkingDirectory = _roots.Copy(name, inReverse);
        start.Environment["TZ"] = zone;
        start.Environment["LANG"] = language;
        start.Environment["LC_ALL"] = language;
        start.Environment["DOTNET_PROCESSOR_COUNT"] = cores;

        var ended = CareersProcess.Run(start);
        Assert.True(ended.ExitCode == ExitCode.Fine, ended.Error);
        return File.ReadAllText(manifest);
    }

    /// <summary>Copies of the demo site.</summary>
    private sealed class ScratchRoots : IDisposable
    {
        private static readonly string[] Parts = ["site.yml", "content", "themes"];

        private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("careers-same-");

        public string In(string name) => Path.Combine(_folder.FullName, name);

        /// <summary>A folder lists its files in an order that follows from the one in which they came.</summary>
        public string Copy(string name, bool inReverse)
        {
            var files = Parts.SelectMany(part => FilesOf(Path.Combine(DemoSite.Root, part))).Order(StringComparer.Ordinal).ToList();
            if (inReverse)
            {
                files.Reverse();
            }

            foreach (var file in files)
            {
                var copy = Path.Combine(In(name), Path.GetRelativePath(DemoSite.Root, file));
                Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
                File.WriteAllBytes(copy, File.ReadAllBytes(file));
            }

            return In(name);
        }

        public void Dispose() => _folder.Delete(recursive: true);

        private static IEnumerable<string> FilesOf(string path) =>
            File.Exists(path) ? [path] : Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories);
    }
}
