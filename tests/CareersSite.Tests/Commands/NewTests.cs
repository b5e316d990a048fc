using CareersSite.Commands;
using CareersSite.Configuration;
using CareersSite.Content;
using CareersSite.Diagnostics;
using CareersSite.Files;
using CareersSite.Tests.Harness;

namespace CareersSite.Tests.Commands;

public sealed class NewTests
{
    [Fact]
    public void A_new_posting_is_a_draft_that_explains_itself()
    {
        using var site = new TestSite();

        var made = site.Run("new", "Senior Data Engineer", "--department", "R&D: Data", "--location", "Lyon, France");

        Assert.Equal((ExitCode.Fine, "content/jobs/senior-data-engineer.md\n"), (made.ExitCode, made.Output));
        Assert.Equal("It is a draft: nobody sees it until you delete its line 'draft: yes'. 'careers serve' shows it to you.\n", made.Error);
        var text = Text(site, "content/jobs/senior-data-engineer.md");
        Assert.StartsWith("---\n# Every key has its meaning above it.", text, StringComparison.Ordinal);
        Assert.Contains("\n# The job's title, and nothing else: no place, pay or code.\ntitle: Senior Data Engineer\n", text, StringComparison.Ordinal);
        Assert.Contains("\ndate: 2026-11-22\n", text, StringComparison.Ordinal);
        Assert.Contains("\n# valid_through: 2027-01-21\n", text, StringComparison.Ordinal);
        Assert.Contains("\n# Delete this line when the posting may be published.\ndraft: yes\n", text, StringComparison.Ordinal);
        Assert.Contains("\ndepartment: 'R&D: Data'\n", text, StringComparison.Ordinal);
        Assert.Contains("\nlocation: Lyon, France\n", text, StringComparison.Ordinal);
        Assert.Contains("\n# salary: 62,000–72,000 EUR per year\n", text, StringComparison.Ordinal);
        Assert.Contains("\n## What you will do\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', text);
    }

    [Fact]
    public void It_passes_the_build_as_a_draft_and_when_it_is_published()
    {
        using var site = new TestSite();
        var path = site.Run("new", "Baker", "--location", "Lyon, France").Output.Trim();

        var draft = site.Build();
        var isHidden = !draft.Has("jobs/baker/index.html");
        var published = site.With(path, Text(site, path).Replace("draft: yes\n", "", StringComparison.Ordinal)).Build();

        Assert.Equal((ExitCode.Fine, ExitCode.Fine), (draft.ExitCode, published.ExitCode));
        Assert.True(isHidden);
        Assert.Equal("Baker", published.Html("jobs/baker/index.html").QuerySelector("h1")!.TextContent);
        Assert.Empty(published.Diagnostics);
    }

    [Fact]
    public void Every_key_that_it_offers_can_be_used_as_it_stands()
    {
        using var site = new TestSite();
        var path = site.Run("new", "Baker").Output.Trim();
        var lines = Text(site, path).Split('\n').Select(line => PostingFields.Table.Fields.Any(field => line.StartsWith($"# {field.Name}: ", StringComparison.Ordinal)) ? line[2..] : line);

        var built = site.With(path, string.Join('\n', lines).Replace("draft: yes\n", "", StringComparison.Ordinal)).Build();

        Assert.Equal(ExitCode.Fine, built.ExitCode);
        Assert.Empty(built.Diagnostics);
        Assert.DoesNotContain(site.Run("check").Diagnostics, diagnostic => diagnostic.StartsWith("content/", StringComparison.Ordinal));
        Assert.NotNull(built.StructuredData("jobs/baker/index.html", "JobPosting"));
    }

    [Theory]
    [InlineData("Engineer: Backend", "engineer-backend")]
    [InlineData("C# # \"Lead\" it's", "c-sharp-lead-its")]
    [InlineData("It's fine", "its-fine")]
    [InlineData("Rocket 🚀 Scientist", "rocket-scientist")]
    [InlineData("yes", "yes")]
    [InlineData("null", "null")]
    [InlineData("1984", "1984")]
    [InlineData("- dash", "dash")]
    [InlineData("[x] {y} & *z !a %b @c `d` |e >f", "x-y-and-z-a-b-c-d-e-f")]
    [InlineData("back\\slash \"and\" 'both'", "back-slash-and-both")]
    [InlineData("Bäcker (m/w/d)", "backer-m-w-d")]
    [InlineData("  two\n lines\t", "two-lines")]
    [InlineData("日本", "x-cf2abf0c")]
    public void Any_title_reads_back_as_it_was_given(string title, string slug)
    {
        using var site = new TestSite();

        var made = site.Run("new", title);

        var path = $"content/jobs/{slug}.md";
        Assert.Equal(path + "\n", made.Output);
        var sink = new DiagnosticSink();
        var bytes = File.ReadAllBytes(Path.Combine(site.Root, path));
        var posting = new PostingReader(new SiteSettings()).Read(new SiteFile(path, bytes.Length, default), bytes, sink);
        Assert.Empty(sink.Taken);
        Assert.Equal(string.Join(' ', title.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), posting!.Title);
        Assert.True(posting.IsDraft);
    }

    [Fact]
    public void What_is_there_is_never_overwritten()
    {
        using var site = new TestSite().With("content/jobs/data/baker.md", TestSite.Posting("Baker"));

        var address = site.Run("new", "Baker");
        var first = site.Run("new", "Baker", "--slug", "baker-2");
        var written = Text(site, "content/jobs/baker-2.md");
        var file = site.With("content/jobs/baker-2.md", written + "mine").Run("new", "Baker", "--slug", "baker-2");

        Assert.Equal((ExitCode.SiteHasErrors, ExitCode.Fine, ExitCode.SiteHasErrors), (address.ExitCode, first.ExitCode, file.ExitCode));
        Assert.Equal(
            "content/jobs/data/baker.md is there already and has the address 'baker', so nothing was written.\n"
            + "Choose another address, such as '--slug baker-2'.\n",
            address.Error);
        Assert.StartsWith("content/jobs/baker-2.md is there already", file.Error, StringComparison.Ordinal);
        Assert.Contains("'--slug baker-2-2'", file.Error, StringComparison.Ordinal);
        Assert.EndsWith("mine", Text(site, "content/jobs/baker-2.md"), StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(site.Root, "content/jobs/baker.md")));
    }

    [Fact]
    public void A_broken_posting_keeps_its_address_too()
    {
        using var site = new TestSite().With("content/jobs/data/Baker.md", "---\ntitle: Baker: Night\n---\nBread.\n");

        Assert.StartsWith("content/jobs/data/Baker.md is there already", site.Run("new", "Baker").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_language_stands_in_the_name_of_the_file_and_in_its_words()
    {
        using var site = new TestSite()
            .With("site.yml", "title: Careers\nbase_url: https://careers.example.com/\norganization: Example\nlanguages: [en, de]\n")
            .With("content/jobs/baker.md", TestSite.Posting("Baker"));

        var german = site.Run("new", "Baker", "--lang", "de");
        var unknown = site.Run("new", "Baker", "--lang", "fr");

        Assert.Equal("content/jobs/baker.de.md\n", german.Output);
        Assert.Contains("\n## Ihre Aufgaben\n", Text(site, "content/jobs/baker.de.md"), StringComparison.Ordinal);
        Assert.Equal((ExitCode.SiteHasErrors, "The site does not have the language 'fr'; it has: en, de.\n"), (unknown.ExitCode, unknown.Error));
        Assert.Equal(ExitCode.Fine, site.Build("--drafts").ExitCode);
    }

    [Fact]
    public void Today_is_a_day_of_the_site_and_its_places_are_offered()
    {
        using var site = new TestSite().With("site.yml", """
            title: Careers
            base_url: https://careers.example.com/
            organization: Example
            time_zone: Asia/Kolkata
            places: { Pune: { city: Pune, country: IN } }
            departments: { Bakery: , Kitchen: }
            """);

        site.Run("new", "Baker", "--now", "2026-11-22T20:00:00Z");

        var text = Text(site, "content/jobs/baker.md");
        Assert.Contains("\ndate: 2026-11-23\n", text, StringComparison.Ordinal);
        Assert.Contains("\n# Known in site.yml: Pune\n", text, StringComparison.Ordinal);
        Assert.Contains("\n# Known in site.yml: Bakery | Kitchen\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_site_that_reads_draft_otherwise_is_told_that_the_posting_will_be_public()
    {
        using var site = new TestSite().With("site.yml", """
            title: Careers
            base_url: https://careers.example.com/
            organization: Example
            ignore_fields: [draft, title]
            """);

        var made = site.Run("new", "Baker");

        Assert.StartsWith("It is not a draft", made.Error, StringComparison.Ordinal);
        Assert.Contains("\njobtitle: Baker\n", Text(site, "content/jobs/baker.md"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ExitCode.WrongUsage, "new")]
    [InlineData(ExitCode.WrongUsage, "new", " \t")]
    [InlineData(ExitCode.WrongUsage, "new", "Baker", "--slug", "../baker")]
    [InlineData(ExitCode.WrongUsage, "new", "Baker", "--slug", "Baker")]
    [InlineData(ExitCode.SiteHasErrors, "new", "Page")]
    public void What_could_not_be_a_posting_is_not_written(int exitCode, params string[] arguments)
    {
        using var site = new TestSite();

        var made = site.Run(arguments);

        Assert.Equal((exitCode, ""), (made.ExitCode, made.Output));
        Assert.NotEqual("", made.Error);
        Assert.False(Directory.Exists(Path.Combine(site.Root, "content")));
    }

    [Fact]
    public void Nothing_is_written_outside_the_site()
    {
        using var site = new TestSite();
        using var elsewhere = new TestSite();
        Directory.CreateDirectory(Path.Combine(site.Root, "content"));
        Directory.CreateSymbolicLink(Path.Combine(site.Root, "content/jobs"), elsewhere.Root);

        var made = site.Run("new", "Baker");

        Assert.Equal(ExitCode.SiteHasErrors, made.ExitCode);
        Assert.Contains("cannot be written: the folder 'content/jobs' is a link that points outside the site's folder", made.Error, StringComparison.Ordinal);
        Assert.Equal(["site.yml"], Directory.EnumerateFileSystemEntries(elsewhere.Root).Select(Path.GetFileName));
        Assert.Throws<ArgumentException>(() => new RootFolder(site.Root).WriteNew("../x.md", "x"u8));
    }

    private static string Text(TestSite site, string path) => File.ReadAllText(Path.Combine(site.Root, path));
}
