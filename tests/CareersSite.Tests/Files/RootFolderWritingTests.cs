using CareersSite.Files;
using CareersSite.Tests.Repository;

namespace CareersSite.Tests.Files;

public sealed class RootFolderWritingTests
{
    [Fact]
    public void A_new_file_is_written_with_the_folders_above_it()
    {
        using var folder = new ScratchFolder();

        Assert.True(new RootFolder(folder.Path).WriteNew("content/jobs/x.md", "text"u8));

        Assert.Equal("text", File.ReadAllText(Path.Combine(folder.Path, "content/jobs/x.md")));
    }

    [Fact]
    public void What_is_there_stays_as_it_is()
    {
        using var folder = new ScratchFolder().With("x.md", "mine").With("folder/y.md", "mine");
        File.CreateSymbolicLink(Path.Combine(folder.Path, "link.md"), Path.Combine(folder.Path, "nowhere.md"));
        var root = new RootFolder(folder.Path);

        Assert.False(root.WriteNew("x.md", "theirs"u8));
        Assert.False(root.WriteNew("folder", "theirs"u8));
        Assert.False(root.WriteNew("link.md", "theirs"u8));

        Assert.Equal("mine", File.ReadAllText(Path.Combine(folder.Path, "x.md")));
        Assert.False(File.Exists(Path.Combine(folder.Path, "nowhere.md")));
    }

    [Fact]
    public void Nothing_is_written_outside_the_root()
    {
        using var folder = new ScratchFolder();
        using var elsewhere = new ScratchFolder();
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "out"), elsewhere.Path);
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "lost"), Path.Combine(elsewhere.Path, "nowhere"));
        var root = new RootFolder(folder.Path);

        Assert.Throws<ArgumentException>(() => root.WriteNew("../x.md", "x"u8));
        Assert.Throws<ArgumentException>(() => root.WriteNew(Path.Combine(elsewhere.Path, "x.md"), "x"u8));
        Assert.Throws<IOException>(() => root.WriteNew("out/x.md", "x"u8));
        Assert.Throws<IOException>(() => root.WriteNew("out/deeper/x.md", "x"u8));
        Assert.Throws<IOException>(() => root.WriteNew("lost/x.md", "x"u8));

        Assert.Empty(Directory.EnumerateFileSystemEntries(elsewhere.Path));
    }

    [Fact]
    public void A_link_to_a_folder_of_the_site_itself_is_followed()
    {
        using var folder = new ScratchFolder().With("jobs/a.md", "a");
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "link"), Path.Combine(folder.Path, "jobs"));

        Assert.True(new RootFolder(folder.Path).WriteNew("link/b.md", "b"u8));

        Assert.True(File.Exists(Path.Combine(folder.Path, "jobs/b.md")));
    }
}
