using System.Runtime.Versioning;
using CareersSite.Commands;
using CareersSite.Tests.Harness;
using static System.StringComparison;

namespace CareersSite.Tests.Publishing.Processes;

/// <summary>What the account may not read or write is a message with its reason, and the last site stands.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class MissingRightsTests : IDisposable
{
    private const UnixFileMode None = UnixFileMode.None;
    private const UnixFileMode ReadOnly = UnixFileMode.UserRead | UnixFileMode.UserExecute;

    private readonly WrittenSite _site = new WrittenSite(postings: 3).With("themes/notes.txt", "no theme");
    private readonly Dictionary<string, UnixFileMode> _taken = [];

    public MissingRightsTests() => Assert.SkipWhen(Bound.Hindrance is not null, Bound.Hindrance ?? "");

    public void Dispose()
    {
        GiveBack();
        _site.Dispose();
    }

    [Theory]
    [InlineData("", "output-unwritable: the site cannot be written: ")]
    [InlineData("out", "output-unwritable: the site cannot be written: ")]
    public void A_folder_that_may_not_be_written_is_named_and_the_last_site_stands(string folder, string expected)
    {
        var ended = BuildSecond(folder, ReadOnly);

        AssertTold(ended, $"{_site.Output}: error {expected}");
        Assert.Contains(_site.Root, ended.Error, Ordinal);
        Assert.Equal("A", _site.Standing());
        AssertTheNextBuildIsFine();
    }

    [Fact]
    public void A_manifest_that_may_not_be_written_is_told_before_anything_is_published()
    {
        Directory.CreateDirectory(Path.Combine(_site.Root, "lists"));

        var ended = BuildSecond("lists", ReadOnly, "--manifest", Path.Combine(_site.Root, "lists", "all.json"));

        AssertTold(ended, $"{_site.Root}/lists/all.json: error output-unwritable: the manifest cannot be written: ");
        Assert.Equal("A", _site.Standing());
        Assert.False(Directory.Exists(_site.WorkFolder));
    }

    [Fact]
    public void The_last_site_that_may_not_be_deleted_is_a_warning_and_the_new_one_stands()
    {
        _site.Build("A");
        _site.Build("B");
        Take("out/jobs", ReadOnly);

        var ended = Bound.Run(_site.Turn("A").Arguments);
        _taken.Clear();

        Assert.Equal(ExitCode.Fine, ended.ExitCode);
        Assert.StartsWith($"{_site.Output}: warning output-left-over: the site is published", ended.Error, Ordinal);
        Assert.Equal("A", _site.Standing());
        File.SetUnixFileMode(Path.Combine(_site.WorkFolder, "new", "jobs"), ReadOnly | UnixFileMode.UserWrite);
        AssertTheNextBuildIsFine();
    }

    [Fact]
    public void A_file_of_the_last_site_that_may_not_be_read_is_no_hindrance()
    {
        var ended = BuildSecond("out/index.html", None);

        Assert.Equal((ExitCode.Fine, ""), (ended.ExitCode, ended.Error));
        _taken.Clear();
        Assert.Empty(WholeSite.WhatIsWrongWith(_site.Output));
    }

    [Theory]
    [InlineData("out/.careers-output")]
    [InlineData("out")]
    public void An_output_that_may_not_be_read_is_told(string path)
    {
        var ended = BuildSecond(path, None);

        AssertTold(ended, $"{_site.Output}: error output-unwritable: the site cannot be written: ");
        Assert.Equal("A", _site.Standing());
    }

    [Theory]
    [InlineData("site.yml", "site.yml: error file-unreadable: ")]
    [InlineData("content", "content/jobs: error file-unreadable: ")]
    [InlineData("themes", "themes/default: error file-unreadable: ")]
    [InlineData("content/jobs", "content/jobs: error file-unreadable: ")]
    [InlineData("content/jobs/baker-1.md", "content/jobs/baker-1.md: error file-unreadable: ")]
    [InlineData("content/static/same.txt", "content/static/same.txt: error file-unreadable: ")]
    public void Texts_that_may_not_be_read_are_named_and_the_last_site_stands(string path, string expected)
    {
        var ended = BuildSecond(path, None);

        AssertTold(ended, expected);
        Assert.Equal("A", _site.Standing());
        AssertTheNextBuildIsFine();
    }

    private Ended BuildSecond(string without, UnixFileMode rights, params string[] options)
    {
        _site.Build("B");
        _site.Build("A");
        _site.Turn("B");
        Take(without, rights);
        var ended = Bound.Run([.. _site.Arguments, .. options]);
        GiveBack();
        return ended;
    }

    private void Take(string path, UnixFileMode rights)
    {
        var full = Path.Combine(_site.Root, path);
        _taken[full] = File.GetUnixFileMode(full);
        File.SetUnixFileMode(full, rights);
    }

    private void GiveBack()
    {
        foreach (var (path, rights) in _taken)
        {
            File.SetUnixFileMode(path, rights);
        }

        _taken.Clear();
    }

    private static void AssertTold(Ended ended, string start)
    {
        Assert.Equal(ExitCode.SiteHasErrors, ended.ExitCode);
        Assert.Contains(ended.Error.Split('\n'), line => line.StartsWith(start, Ordinal));
        Assert.DoesNotContain("   at ", ended.Error, Ordinal);
        Assert.EndsWith("Nothing was published; the last site is as it was.\n", ended.Error, Ordinal);
    }

    private void AssertTheNextBuildIsFine()
    {
        _site.Turn("B").AssertBuilds();
        Assert.Equal("B", _site.Standing());
    }
}
