using System.Text.Json;
using AngleSharp.Html.Parser;
using CareersSite.Commands;
using CareersSite.Tests.Harness;
using Markdig;

namespace CareersSite.Tests.Commands;

public sealed class ListTests
{
    [Fact]
    public void Every_posting_is_listed_in_the_order_in_which_a_person_looks_for_it()
    {
        using var site = Sample();

        var list = site.Run("list");

        Assert.Equal(ExitCode.Fine, list.ExitCode);
        Assert.Equal("", list.Error);
        Assert.Equal(
            """
            STATE         TITLE      DEPARTMENT  PLACE         DATE        OPENS       CLOSES            LANG  PROBLEMS  FILE
            closing-soon  Cook       Kitchen     Berlin        2026-11-01              2026-11-23 12:00  en              content/jobs/cook.md
            closing-soon  Waiter                 Berlin        2026-11-01              2026-11-25        en              content/jobs/waiter.md
            open          Miller                 Lyon          2026-11-20                                en    1         content/jobs/miller.md
            open          パン職人               Berlin; Rome  2026-11-01              2027-06-30        en              content/jobs/baker.md
            open          Bäcker                 remote        2026-10-01                                de              content/jobs/baker.de.md
            upcoming      Smith                  Berlin        2026-11-01  2026-12-01                    en              content/jobs/smith.md
            draft         Painter                Berlin        2026-11-01                                en              content/jobs/painter.md
            closed        Carter                 Berlin        2025-01-01              2025-02-01        en              content/jobs/carter.md
            broken        Ropemaker              Berlin        2026-11-01                                en    1         content/jobs/rope.md
            broken                                                                                             1         content/jobs/unreadable.md

            10 postings: 2 closing-soon, 3 open, 1 upcoming, 1 draft, 1 closed, 2 broken. 3 problems, which 'careers check' tells.

            """,
            list.Output);
    }

    [Theory]
    [InlineData("cook waiter miller baker baker.de", "open")]
    [InlineData("cook waiter", "closing-soon")]
    [InlineData("painter carter", "closed", "draft")]
    [InlineData("rope unreadable", "broken")]
    public void States_are_asked_for_by_name(string files, params string[] states)
    {
        using var site = Sample();

        var list = site.Run(["list", "--format", "json", .. states.SelectMany(state => new[] { "--state", state })]);

        Assert.Equal(files, string.Join(' ', Json(list.Output).Select(posting => Path.GetFileNameWithoutExtension(posting.GetProperty("file").GetString()))));
    }

    [Fact]
    public void Json_has_every_member_of_every_posting_in_one_order()
    {
        using var site = new TestSite()
            .With("content/jobs/baker.md", TestSite.Posting("\"Baker: Night\"", "id: B-1\nopens: 2026-12-01\ncloses: 2027-01-31T17:00:00+02:00\nremote: hybrid"))
            .With("content/jobs/rope.md", "no front matter\n");

        Assert.Equal(
            """
            [
              {
                "state": "upcoming",
                "file": "content/jobs/baker.md",
                "title": "Baker: Night",
                "id": "B-1",
                "slug": "baker",
                "language": "en",
                "department": null,
                "places": [
                  "Berlin"
                ],
                "remote": "hybrid",
                "date": "2026-11-01",
                "opens": "2026-12-01",
                "closes": "2027-01-31T15:00+00:00",
                "errors": 0,
                "warnings": 0
              },
              {
                "state": "broken",
                "file": "content/jobs/rope.md",
                "title": null,
                "id": null,
                "slug": null,
                "language": null,
                "department": null,
                "places": [],
                "remote": null,
                "date": null,
                "opens": null,
                "closes": null,
                "errors": 1,
                "warnings": 0
              }
            ]

            """,
            site.Run("list", "--format", "json").Output);
    }

    [Theory]
    [InlineData("Baker", "Baker")]
    [InlineData("Baker, Night", "\"Baker, Night\"")]
    [InlineData("The \"Baker\"", "\"The \"\"Baker\"\"\"")]
    [InlineData("=HYPERLINK(\"https://evil.example\")", "\"'=HYPERLINK(\"\"https://evil.example\"\")\"")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("＝1+1", "'＝1+1")]
    [InlineData("a\nb", "\"a\nb\"")]
    public void A_spreadsheet_gets_texts_and_never_formulas(string title, string cell)
    {
        using var site = new TestSite().With("content/jobs/x.md", TestSite.Posting(JsonSerializer.Serialize(title)));

        Assert.Equal(
            "state,title,id,department,places,remote,date,opens,closes,language,errors,warnings,file\r\n"
            + $"open,{cell},x,,Berlin,no,2026-11-01,,,en,0,0,content/jobs/x.md\r\n",
            site.Run("list", "--format", "csv").Output);
    }

    [Fact]
    public void A_title_can_neither_move_the_cursor_nor_push_the_table_apart()
    {
        using var site = new TestSite().With("content/jobs/x.md", TestSite.Posting($"\"\\e[2J\\u202eBaker\\t{new string('x', 60)}\""));

        var row = site.Run("list").Output.Split('\n')[1];

        Assert.DoesNotContain(row, c => char.IsControl(c) || c == '\u202e');
        Assert.Contains($"{new string('x', 31)}…  Berlin", row, StringComparison.Ordinal);
    }

    [Fact]
    public void A_site_without_postings_says_so()
    {
        using var site = new TestSite();

        Assert.Equal("There is no such posting in content/jobs.\n", site.Run("list").Output);
        Assert.Equal("[]\n", site.Run("list", "--format", "json").Output);
        Assert.StartsWith("state,title,", site.Run("list", "--format", "csv").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Markdown_shows_a_table_in_which_a_title_is_nothing_but_text()
    {
        const string title = "Baker | <img src=x> [b](https://b.example) @all `c` *d* &amp; www.example.com #1";
        using var site = new TestSite().With("content/jobs/x.md", TestSite.Posting($"'{title}'"));

        var html = Markdown.ToHtml(site.Run("list", "--format", "markdown").Output, new MarkdownPipelineBuilder().UseAdvancedExtensions().Build());

        var page = new HtmlParser().ParseDocument(html);
        Assert.Equal(title, page.QuerySelector("tbody td:nth-child(2)")?.TextContent);
        Assert.Empty(page.QuerySelectorAll("td *, td:nth-child(8)"));
        Assert.Equal("1 posting: 1 open.", page.QuerySelector("p")?.TextContent);
    }

    [Fact]
    public void Only_settings_that_cannot_be_read_keep_the_list_from_being_made()
    {
        using var site = Sample();
        var listed = site.Run("list", "--format", "json").Output;

        Assert.Equal(ExitCode.SiteHasErrors, site.With("site.yml", "title: Careers\ntime_zone: Mars\n").Run("list").ExitCode);
        Assert.Equal("", site.Run("list", "--format", "json").Output);
        Assert.Contains("\"code\":\"bad-time-zone\"", site.Run("list", "--format", "json").Error, StringComparison.Ordinal);
        site.Delete("site.yml");
        Assert.Contains("site.yml: error file-missing: ", site.Run("list", "--format", "csv").Error, StringComparison.Ordinal);
        Assert.NotEqual("[]\n", listed);
        Assert.Equal(ExitCode.WrongUsage, site.Run("list", "--state", "lost").ExitCode);
    }

    private static TestSite Sample() => new TestSite("""
        -- site.yml --
        title: Careers
        base_url: https://careers.example.com/
        organization: Example
        languages: [en, de]
        -- content/jobs/unreadable.md --
        no front matter
        -- content/jobs/_template.md --
        not a posting
        """)
        .With("content/jobs/cook.md", TestSite.Posting("Cook", "department: Kitchen\ncloses: 2026-11-23 12:00"))
        .With("content/jobs/waiter.md", TestSite.Posting("Waiter", "closes: 2026-11-25"))
        .With("content/jobs/miller.md", "---\ntitle: Miller\nlocation: Lyon\ndate: 2026-11-20\n---\nMill.\n")
        .With("content/jobs/baker.md", TestSite.Posting("パン職人", "closes: 2027-06-30").Replace("Berlin, Germany", "[\"Berlin, Germany\", \"Rome, Italy\"]", StringComparison.Ordinal))
        .With("content/jobs/baker.de.md", "---\ntitle: Bäcker\ndate: 2026-10-01\nremote: fully\nremote_countries: DE\n---\nBrot.\n")
        .With("content/jobs/smith.md", TestSite.Posting("Smith", "opens: 2026-12-01"))
        .With("content/jobs/painter.md", TestSite.Posting("Painter", "draft: yes"))
        .With("content/jobs/carter.md", TestSite.Posting("Carter", "closes: 2025-02-01").Replace("2026-11-01", "2025-01-01", StringComparison.Ordinal))
        .With("content/jobs/rope.md", TestSite.Posting("Ropemaker", "openings: none"));

    private static JsonElement.ArrayEnumerator Json(string output) => JsonDocument.Parse(output).RootElement.EnumerateArray();
}
