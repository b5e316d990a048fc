using CareersSite.Commands;
using CareersSite.Publishing.Manifests;
using CareersSite.Tests.Harness;

namespace CareersSite.Tests.Publishing.Processes;

/// <summary>A site with two versions that differ on every page, to be built by the real program in a process of its own.</summary>
internal sealed class WrittenSite : IDisposable
{
    private const string Same = "same.txt";

    private readonly TestSite _site = new();
    private readonly Dictionary<string, string> _versions = [];

    /// <param name="postings">How many pages of jobs it has.</param>
    public WrittenSite(int postings)
    {
        foreach (var number in Enumerable.Range(0, postings))
        {
            _site.With($"content/jobs/baker-{number}.md", TestSite.Posting($"Baker {number}"));
        }

        _site.With($"content/static/{Same}", "the same in both versions");
    }

    public string Root => _site.Root;

    public string Output => _site.OutputFolder;

    /// <summary>What a run that was cut short leaves.</summary>
    public string WorkFolder => Path.Combine(Root, ".out.careers");

    /// <summary>The time stamp of a file that is the same in both versions.</summary>
    public DateTime TimeOfTheSame => File.GetLastWriteTimeUtc(Path.Combine(Output, Same));

    /// <summary>Makes this the version that is built next.</summary>
    public WrittenSite Turn(string version)
    {
        _site.With("site.yml", $"title: Careers {version}\nbase_url: https://careers.example.com/\norganization: Example\n");
        return this;
    }

    public WrittenSite With(string path, string text)
    {
        _site.With(path, text);
        return this;
    }

    /// <summary>Makes a version known, and leaves it in the output folder.</summary>
    public void Build(string version)
    {
        Turn(version);
        AssertBuilds();
        _versions[Hash()] = version;
        File.SetLastWriteTimeUtc(Path.Combine(Output, Same), Ground.LongAgo);
    }

    /// <summary>Nothing that an earlier run has left is in the way of the next one.</summary>
    public void AssertBuilds()
    {
        var built = _site.Build();
        Assert.Equal((ExitCode.Fine, ""), (built.ExitCode, built.Error));
        Assert.False(Directory.Exists(WorkFolder));
    }

    /// <summary>The words after <c>careers</c> that build it.</summary>
    public IReadOnlyList<string> Arguments => ["build", "--root", Root, "--output", Output, "--now", TestSite.Now];

    /// <returns>Which version lies in the output folder; it must be whole.</returns>
    public string Standing()
    {
        Assert.Empty(WholeSite.WhatIsWrongWith(Output));
        Assert.Equal(Ground.LongAgo, TimeOfTheSame);
        return _versions[Hash()];
    }

    public void Dispose() => _site.Dispose();

    private string Hash() => ManifestEntry.HashOf(File.ReadAllBytes(Path.Combine(Output, Manifest.FileName)));
}
