using System.Runtime.InteropServices;
using System.Text;
using CareersSite.Commands;
using CareersSite.Tests.Harness;

namespace CareersSite.Tests.Files.Paths;

/// <summary>Names that file systems take and people stumble over: each file becomes a page, or a message that names it.</summary>
public sealed class FileNameTests
{
    private static readonly string Longest = new('a', 252);

    public static TheoryData<string> Names =>
    [
        "con", "nul", "aux", "prn", "com1", "lpt9", "CON", "con.x", "a.", "a..", "a ", " a", "a . .", ".a.", "-rf", "--help", "#a", "a#b", "a?b", "a%2fb", "a%00b", "a:b", "a*b", "a|b", "a<b>c", "a\"b", "a'b",
        "a\\b", "a\nb", "a\tb", "a\u0001b", "a\u007Fb", "!!!", "…", "é", "e\u0301", "ß", "İ", "ǅ", "日本", "😀", "a\u202Eb", "\u200F", "a\u200Bb", "\u200B", "\uFEFFa", "a\u00A0b", "a\u2028b", "½", "ﬁ",
        "page", "index", "404", "jobs", "feed.json", "a.de", "a.xx", "a.de.de", "a.b.c", "README", "_a", Longest, new string('é', 126), new string('ß', 126), string.Concat(Enumerable.Repeat("😀", 63)),
    ];

    /// <summary>In one site, since no two of them are one address; those that are told of are told of by name.</summary>
    [Theory]
    [InlineData("content/jobs")]
    [InlineData("content/pages")]
    [InlineData("content/static")]
    [InlineData("themes/own/assets")]
    public void A_strange_name_is_a_page_or_a_message(string folder)
    {
        foreach (var name in Names.Select(row => row.Data))
        {
            using var site = new GuardedSite();
            site.Setting("languages: [en, de]\ntheme: own").With("themes/own/theme.yml", "name: own\nextends: default\n");
            site.With($"{folder}/{name}.md", folder == "content/pages" ? "---\ntitle: Miller\n---\nText\n" : TestSite.Posting("Miller"));

            var built = site.Build();

            Assert.True(built.ExitCode == ExitCode.Fine || built.Error.Split('\n').Any(line => line.StartsWith(folder, StringComparison.Ordinal)), $"'{name}': {built.Error}");
            Assert.True(built.ExitCode != ExitCode.Fine || name is ['_' or '.', ..] or "README" || Shows(built, folder), $"'{name}' is lost: {built.Error}");
        }
    }

    [Theory]
    [InlineData("content/jobs/baker.md", "content/jobs/Baker.md", "slug-taken")]
    [InlineData("content/jobs/b\u00E9.md", "content/jobs/be\u0301.md", "slug-taken")]
    [InlineData("content/jobs/a b.md", "content/jobs/a-b.md", "slug-taken")]
    [InlineData("content/static/a.txt", "content/static/A.txt", "two-outputs")]
    [InlineData("content/static/jobs/x", "content/static/Jobs/x", "two-outputs")]
    public void Of_two_names_for_one_address_both_are_told(string first, string second, string code)
    {
        using var site = new GuardedSite();
        site.With(first, TestSite.Posting("Miller")).With(second, TestSite.Posting("Miller"));

        var built = site.Build();

        Assert.Equal(ExitCode.SiteHasErrors, built.ExitCode);
        Assert.Contains(built.Diagnostics, line => line.Contains($" {code}: ", StringComparison.Ordinal) && line.Contains(first, StringComparison.Ordinal) && line.Contains(second, StringComparison.Ordinal));
    }

    /// <summary>Linux takes any bytes for a name.</summary>
    [Theory]
    [InlineData("content/jobs/b\u00FFr.md")]
    [InlineData("content/static/b\u00FFr.txt")]
    [InlineData("content/pages/\u00ED\u00A0\u0080.md")]
    [InlineData("content/static/\u00FF\u00FE/a.txt")]
    [InlineData("themes/own/assets/\u00C3.txt")]
    public void A_name_that_is_no_text_is_told(string path)
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        using var site = new GuardedSite();
        site.Theme("a.txt", "").With("content/static/a.txt", "").With("content/pages/a.md", "---\ntitle: A\n---\nText\n").With("themes/own/assets/a.txt", "");
        Create(site.Site.Root, path);

        var built = site.Build();
        Delete(site.Site.Root, path);

        Assert.Equal(ExitCode.SiteHasErrors, built.ExitCode);
        Assert.Contains(built.Diagnostics, line => line.Contains('\uFFFD', StringComparison.Ordinal) && line.Contains(" file-name: ", StringComparison.Ordinal));
    }

    private static bool Shows(BuiltSite built, string folder) => folder switch
    {
        "content/jobs" => built.Files.Count(file => file.StartsWith("jobs/", StringComparison.Ordinal) && file.EndsWith("/index.html", StringComparison.Ordinal)
            || file.StartsWith("de/jobs/", StringComparison.Ordinal) && file.EndsWith("/index.html", StringComparison.Ordinal)) >= 2,
        "themes/own/assets" => built.Files.Any(file => file.StartsWith("assets/", StringComparison.Ordinal) && file.EndsWith(".md", StringComparison.Ordinal)),
        "content/static" => built.Files.Any(file => file.EndsWith(".md", StringComparison.Ordinal)),
        _ => built.Files.Any(file => file.EndsWith("index.html", StringComparison.Ordinal) && built.Html(file).QuerySelector("h1")?.TextContent == "Miller"),
    };

    /// <param name="path">A character is a byte.</param>
    private static void Create(string root, string path)
    {
        var (folders, at) = (path.Split('/'), root);
        foreach (var folder in folders.SkipLast(1))
        {
            at += "/" + folder;
            _ = mkdir(Bytes(root, at), 0x1FF);
        }

        var file = creat(Bytes(root, root + "/" + path), 0x1A4);
        Assert.True(file >= 0, path);
        _ = close(file);
    }

    /// <summary>What has no name that .NET could say, it cannot delete either.</summary>
    private static void Delete(string root, string path)
    {
        _ = unlink(Bytes(root, root + "/" + path));
        _ = rmdir(Bytes(root, root + "/" + path[..path.LastIndexOf('/')]));
    }

    private static byte[] Bytes(string root, string path) => [.. Encoding.UTF8.GetBytes(root), .. path[root.Length..].Select(c => (byte)c), 0];

    [DllImport("libc")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int creat(byte[] path, int mode);

    [DllImport("libc")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int mkdir(byte[] path, int mode);

    [DllImport("libc")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int unlink(byte[] path);

    [DllImport("libc")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int rmdir(byte[] path);

    [DllImport("libc")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int close(int file);
}
