namespace CareersSite.Tests.Repository;

public sealed class DiskAccessTests
{
    [Fact]
    public void Only_the_listed_places_of_the_generator_touch_the_disk() => Assert.Empty(DiskAccess.Violations(GeneratorCode.Bound));

    [Fact]
    public void Every_listed_place_needs_its_leave() => Assert.Empty(DiskAccess.Unused(GeneratorCode.Bound));

    [Fact]
    public void The_template_language_touches_no_disk() =>
        Assert.Empty(DiskAccess.Violations(BoundCode.Read(RepositoryFolder.In("generator", "CareersSite.Scriban"))));

    [Theory]
    [InlineData("class A { string B => File.ReadAllText(\"b\"); }", "Content/A.cs:1: uses File")]
    [InlineData("class A { bool B => System.IO.Directory.Exists(\"b\"); }", "Content/A.cs:1: uses Directory")]
    [InlineData("using Disk = System.IO.File;\nclass A { string B => Disk.ReadAllText(\"b\"); }", "Content/A.cs:2: uses File")]
    [InlineData("using static System.IO.File;\nclass A { string B => ReadAllText(\"b\"); }", "Content/A.cs:2: uses File")]
    [InlineData("class A { object B => new FileStream(\"b\", FileMode.Open); }", "Content/A.cs:1: uses FileStream")]
    public void A_file_that_touches_the_disk_elsewhere_is_found(string code, string expected)
    {
        using var folder = new ScratchFolder().With("Content/A.cs", code);

        Assert.Contains(expected, DiskAccess.Violations(BoundCode.Read(folder.Path)));
    }

    [Fact]
    public void Names_of_our_own_comments_and_strings_are_not_the_disk()
    {
        using var folder = new ScratchFolder()
            .With("Content/A.cs", "namespace CareersSite.Content; class File { /* File.Open */ public static string Name => \"Directory.Exists\"; string Own => File.Name; }")
            .With("Files/B.cs", "namespace CareersSite.Files; class B { bool C => Directory.Exists(\"d\"); }");

        Assert.Empty(DiskAccess.Violations(BoundCode.Read(folder.Path)));
    }
}
