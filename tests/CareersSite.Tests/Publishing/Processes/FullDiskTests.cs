using CareersSite.Commands;
using CareersSite.Tests.Harness;
using static System.StringComparison;

namespace CareersSite.Tests.Publishing.Processes;

/// <summary>A small disk in memory, which the test fills, or takes the right to write from.</summary>
public sealed class FullDiskTests : IDisposable
{
    private static readonly string[] OwnMounts =
        Environment.IsPrivilegedProcess ? ["unshare", "--mount"] : ["unshare", "--user", "--map-root-user", "--mount"];

    private readonly WrittenSite _site = new(postings: 30);

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData("size=$((used + 0))k")]
    [InlineData("size=$((used + 64))k")]
    [InlineData("nr_inodes=$((files + 0))")]
    [InlineData("nr_inodes=$((files + 20))")]
    [InlineData("ro")]
    public void The_last_site_stands_until_there_is_room(string options)
    {
        var hindrance = Hindrance();
        Assert.SkipWhen(hindrance is not null, hindrance ?? "");
        _site.Build("B");
        _site.Build("A");
        _site.Turn("B");

        var ended = OnDisk(
            $"""
            used=$(df --output=used --block-size=1k . | tail -n 1)
            files=$(df --output=iused . | tail -n 1)
            mount -o remount,{options} none .
            "$@" 2> ../error && exit 3
            [ ! -e .out.careers ] || exit 4
            cp -a out ../stands
            mount -o remount,rw,size=100m,nr_inodes=10000 none .
            "$@" || exit 5
            cp -a out ../stood-then
            """);

        Assert.True(ended.ExitCode == 0, $"{ended.ExitCode}: {ended.Output}{ended.Error}");
        AssertSame(_site.Output, In("stands"));
        var said = File.ReadAllText(In("error"));
        Assert.Matches(@"^\S+/disk/out: error output-unwritable: the site cannot be written: ", said);
        Assert.DoesNotContain("   at ", said, Ordinal);
        Assert.EndsWith("Nothing was published; the last site is as it was.\n", said, Ordinal);
        _site.AssertBuilds();
        AssertSame(_site.Output, In("stood-then"));
    }

    [Fact]
    public void A_file_that_grows_too_large_leaves_the_last_site()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "the shell sets the limit");
        _site.Build("B");
        _site.Build("A");
        _site.Turn("B").With("content/static/large.txt", new string('x', 200_000));

        // Blocks of 512 bytes or of 1 KiB, as the shell has it; the signal would end the program before it can say a word.
        var start = CareersProcess.StartingOther(
            ["sh", "-c", "trap '' XFSZ; ulimit -f 150; exec \"$@\"", "sh", .. CareersProcess.Command, .. _site.Arguments]);
        // The limit holds for the file behind which .NET keeps the code that it makes, too.
        start.Environment["DOTNET_EnableWriteXorExecute"] = "0";
        var ended = CareersProcess.Run(start);

        Assert.Equal(ExitCode.SiteHasErrors, ended.ExitCode);
        Assert.StartsWith($"{_site.Output}: error output-unwritable: the site cannot be written: ", ended.Error, Ordinal);
        Assert.Equal("A", _site.Standing());
        Assert.False(Directory.Exists(_site.WorkFolder));
    }

    private string In(string name) => Path.Combine(_site.Root, "beside", name);

    /// <summary>Runs a script on a disk of its own that has the site in it; <c>"$@"</c> builds it there.</summary>
    private Ended OnDisk(string script)
    {
        Directory.CreateDirectory(In("disk"));
        const string Start = "set -e\nmount -t tmpfs none \"$DISK\"\ncd \"$DISK\"\ncp -a \"$SITE\" out\n";
        string[] build = [.. CareersProcess.Command, "build", "--root", _site.Root, "--output", In("disk") + "/out", "--now", TestSite.Now];
        var start = CareersProcess.StartingOther([.. OwnMounts, "bash", "-c", Start + script, "bash", .. build]);
        start.Environment["DISK"] = In("disk");
        start.Environment["SITE"] = _site.Output;
        return CareersProcess.Run(start);
    }

    private static string? Hindrance()
    {
        if (!OperatingSystem.IsLinux())
        {
            return "mounts of one's own are Linux's";
        }

        var tried = CareersProcess.Run(CareersProcess.StartingOther([.. OwnMounts, "mount", "-t", "tmpfs", "none", "/mnt"]));
        return tried.ExitCode == 0 ? null : $"this machine lets nobody mount: {tried.Error}";
    }

    private static void AssertSame(string expected, string folder)
    {
        Assert.Empty(WholeSite.WhatIsWrongWith(folder));
        Assert.Equal(Files(expected), Files(folder));
    }

    private static Dictionary<string, string> Files(string folder) => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .ToDictionary(file => Path.GetRelativePath(folder, file), file => Convert.ToHexString(File.ReadAllBytes(file)));
}
