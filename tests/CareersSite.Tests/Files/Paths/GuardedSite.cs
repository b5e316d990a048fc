using CareersSite.Commands;
using CareersSite.Tests.Harness;
using CareersSite.Tests.Repository;

namespace CareersSite.Tests.Files.Paths;

/// <summary>A site with one posting, and beside it a folder of secrets that no run may read or change.</summary>
internal sealed class GuardedSite : IDisposable
{
    private const string Secret = "the-secret-of-the-bakery";

    private readonly ScratchFolder _outside = new ScratchFolder()
        .With("secret.txt", Secret)
        .With("secret.md", TestSite.Posting(Secret))
        .With("jobs/secret.md", TestSite.Posting(Secret))
        .With("site.yml", $"title: {Secret}\nbase_url: https://careers.example/\norganization: Example\n")
        .With("theme.yml", "name: own\nextends: default\n")
        .With("layouts/page.sbn-html", Secret)
        .With("partials/brand.sbn-html", Secret);

    private readonly string _before;

    public GuardedSite()
    {
        Site = new TestSite().With("content/jobs/baker.md", TestSite.Posting("Baker"));
        _before = ShowOutside();
    }

    public TestSite Site { get; }

    public string Outside => _outside.Path;

    /// <summary>A symbolic link in the site, in the place of what may be there.</summary>
    /// <param name="target">Absolute, or relative to the link's folder.</param>
    public GuardedSite Link(string path, string target)
    {
        var full = Path.Combine(Site.Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        if (Directory.Exists(full))
        {
            Directory.Delete(full, recursive: true);
        }

        File.Delete(full);
        File.CreateSymbolicLink(full, target);
        return this;
    }

    public GuardedSite Setting(string lines) => With("site.yml", "title: Careers\nbase_url: https://careers.example/\norganization: Example\n" + lines + "\n");

    public GuardedSite Theme(string file, string text) =>
        Setting("theme: own").With("themes/own/theme.yml", "name: own\nextends: default\n").With("themes/own/" + file, text);

    public GuardedSite With(string path, string text)
    {
        Site.With(path, text);
        return this;
    }

    /// <summary>Runs a verb, which may do anything but fail of itself, read a secret, or touch what is not its own.</summary>
    public BuiltSite Run(params string[] arguments)
    {
        var built = Site.Run(arguments);
        Assert.True(built.ExitCode is ExitCode.Fine or ExitCode.SiteHasErrors or ExitCode.WrongUsage, $"{built.ExitCode}: {built.Error}");
        Assert.True(built.ExitCode == ExitCode.Fine || built.Error.Length > 0, "it fails and says nothing");
        Assert.Equal(_before, ShowOutside());
        Assert.DoesNotContain(Secret, built.Output + built.Error, StringComparison.Ordinal);
        if (Directory.Exists(Site.OutputFolder))
        {
            Assert.All(built.Files, file => Assert.DoesNotContain(Secret, built.Text(file), StringComparison.Ordinal));
        }

        return built;
    }

    public BuiltSite Build() => Run("build", "--output", Site.OutputFolder);

    public void Dispose()
    {
        Site.Dispose();
        _outside.Dispose();
    }

    private string ShowOutside() => string.Join('\n', Directory
        .EnumerateFileSystemEntries(Outside, "*", SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal)
        .Select(path => $"{path} {(File.Exists(path) ? File.ReadAllText(path) : "")} {File.GetLastWriteTimeUtc(path):O}"));
}
