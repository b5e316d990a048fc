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
    [InlineData("class A { object B => new StreamReader(\"b\"); }", "Content/A.cs:1: uses StreamReader")]
    [InlineData("class A { StreamReader B = new(\"b\"); }", "Content/A.cs:1: uses StreamReader")]
    [InlineData("class A { object B => new StreamWriter(\"b\", append: true); }", "Content/A.cs:1: uses StreamWriter")]
    [InlineData("class A { FileStream B = new(\"b\", FileMode.Open); }", "Content/A.cs:1: uses FileStream")]
    [InlineData("class A { object B => new FileInfo(\"b\").Length; }", "Content/A.cs:1: uses FileInfo")]
    [InlineData("class A { object B(DirectoryInfo b) => b.GetFiles(); }", "Content/A.cs:1: uses DirectoryInfo")]
    [InlineData("class A { string B => Path.GetTempFileName(); }", "Content/A.cs:1: uses Path")]
    [InlineData("class A { bool B => Path.Exists(\"b\"); }", "Content/A.cs:1: uses Path")]
    [InlineData("class A { object B => System.Xml.Linq.XDocument.Load(\"b\"); }", "Content/A.cs:1: uses XDocument")]
    [InlineData("class A { object B => System.Xml.XmlReader.Create(\"b\"); }", "Content/A.cs:1: uses XmlReader")]
    [InlineData("class A { void B() => System.Diagnostics.Process.Start(\"b\"); }", "Content/A.cs:1: uses Process")]
    [InlineData("class A { object B => System.Reflection.Assembly.LoadFrom(\"b\"); }", "Content/A.cs:1: uses Assembly")]
    [InlineData("class A { object B => System.Reflection.Assembly.Load(new byte[1]); }", "Content/A.cs:1: uses Assembly")]
    [InlineData("class A { object B => System.Runtime.InteropServices.NativeLibrary.Load(\"b\"); }", "Content/A.cs:1: uses NativeLibrary")]
    [InlineData("using System.Runtime.InteropServices;\nclass A { [DllImport(\"c\")] static extern int open(string b); }", "Content/A.cs:2: uses DllImportAttribute")]
    [InlineData("class A { string B => Environment.MachineName; }", "Content/A.cs:1: uses Environment")]
    [InlineData("using static System.Environment;\nclass A { string B => GetEnvironmentVariable(\"b\"); }", "Content/A.cs:2: uses Environment")]
    [InlineData("class A { object B => Environment.CurrentDirectory; }", "Content/A.cs:1: uses Environment")]
    [InlineData("class A { HttpClient B = new(); }", "Content/A.cs:1: uses HttpClient")]
    public void A_file_that_touches_the_disk_elsewhere_is_found(string code, string expected)
    {
        using var folder = new ScratchFolder().With("Content/A.cs", code);

        Assert.Contains(expected, DiskAccess.Violations(BoundCode.Read(folder.Path)));
    }

    [Theory]
    [InlineData("class A { object B(Stream b) => new StreamReader(b); }")]
    [InlineData("class A { StreamReader B(Stream b) => new(b); }")]
    [InlineData("class A { object B(TextReader b) => System.Xml.Linq.XDocument.Load(b); }")]
    [InlineData("class A { object B => System.Reflection.Assembly.GetExecutingAssembly().GetManifestResourceStream(\"b\"); }")]
    [InlineData("class A { object B => Environment.ProcessorCount; }")]
    [InlineData("class A { string B => Path.Combine(\"a\", \"b\"); }")]
    public void What_only_looks_like_the_disk_is_let_pass(string code)
    {
        using var folder = new ScratchFolder().With("Content/A.cs", code);

        Assert.Empty(DiskAccess.Violations(BoundCode.Read(folder.Path)));
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
