using CareersSite.Tests.Harness;

namespace CareersSite.Tests.Repository.Workflows.Running;

/// <summary>A repository from which jobs check out: this one as it stands, or an empty one, and commits of a test upon it.</summary>
internal sealed class Origin : IDisposable
{
    private readonly ScratchFolder _scratch = new();

    private Origin() => Git("init", "--quiet", "--initial-branch=main", ".");

    public string Folder => _scratch.Path;

    /// <summary>All files that git would keep. It need not be a clone: what to ignore stands in its own files.</summary>
    public static Origin OfThisRepository()
    {
        var origin = new Origin();
        origin.Git($"--work-tree={RepositoryFolder.Path}", "add", "--all");
        origin.Git($"--work-tree={RepositoryFolder.Path}", "commit", "--quiet", "--message=The repository as it stands");
        origin.Git("reset", "--quiet", "--hard");
        return origin;
    }

    /// <summary>A repository with nothing in it.</summary>
    public static Origin Empty() => new();

    public Origin With(string file, string text)
    {
        _scratch.With(file, text);
        return this;
    }

    public Origin Without(string file)
    {
        File.Delete(Path.Combine(Folder, file));
        return this;
    }

    public Origin Committed()
    {
        Git("add", "--all");
        Git("commit", "--quiet", "--message=A change");
        return this;
    }

    public void Clone(string folder, int depth) => Git("clone", "--quiet", $"--depth={depth}", new Uri(Folder).AbsoluteUri, folder);

    public void Dispose() => _scratch.Dispose();

    private void Git(params IEnumerable<string> arguments)
    {
        string[] person = ["-c", "user.name=Test", "-c", "user.email=test@example.com"];
        var start = CareersProcess.StartingOther(["git", $"--git-dir={Path.Combine(Folder, ".git")}", .. person, .. arguments]);
        start.WorkingDirectory = Folder;
        start.Environment["GIT_CONFIG_GLOBAL"] = "/dev/null";
        start.Environment["GIT_CONFIG_NOSYSTEM"] = "1";
        var ended = CareersProcess.Run(start);
        Assert.True(ended.ExitCode == 0, $"git {string.Join(' ', start.ArgumentList)}:\n{ended.Error}");
    }
}
