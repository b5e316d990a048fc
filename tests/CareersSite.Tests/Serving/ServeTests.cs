using System.Net;
using AngleSharp.Html.Parser;
using CareersSite.Tests.Harness;

namespace CareersSite.Tests.Serving;

public sealed class ServeTests
{
    private const string Files = """
        -- site.yml --
        title: Careers
        base_url: https://careers.example.com/work/
        languages: [en, de]
        organization:
          name: Example
        -- content/static/logo.svg --
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"/>
        -- content/jobs/cook.md --
        ---
        title: Cook
        date: 2026-11-01
        location: Berlin, Germany
        aliases: [/old/cook/]
        ---
        You cook for forty people.
        -- content/jobs/koch.de.md --
        ---
        title: Koch
        date: 2026-11-01
        location: Berlin, Germany
        ---
        Du kochst.
        -- content/jobs/porter.md --
        ---
        title: Porter
        draft: yes
        date: 2026-11-01
        location: Berlin, Germany
        ---
        You carry.
        """;

    [Fact]
    public async Task Published_is_byte_for_byte_what_build_writes_and_nothing_else()
    {
        using var site = new TestSite(Files);
        var built = site.Build();
        Assert.Equal(0, built.ExitCode);
        await using var serve = await ServeProcess.StartAsync(site, "--published");

        foreach (var file in built.Files.Where(file => file != "build-manifest.json"))
        {
            using var answer = await serve.Client.GetAsync(new Uri("/work/" + file, UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.True(answer.IsSuccessStatusCode, $"{file}: {answer.StatusCode}");
            Assert.Equal(built.Bytes(file), await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        }

        Assert.Equal(built.Bytes("jobs/cook/index.html"), await BytesAsync(serve, "/work/jobs/cook/"));
        foreach (var missing in new[] { "/work/jobs/porter/", "/work/_desk/", "/work/_live/client.js", "/_desk/", "/_live/events?page=/", "/_live/client.js" })
        {
            using var answer = await serve.Client.GetAsync(new Uri(missing, UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.DoesNotContain("Porter", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
            Assert.True(answer.StatusCode == HttpStatusCode.NotFound || !missing.StartsWith("/work/", StringComparison.Ordinal), missing);
        }
    }

    [Fact]
    public async Task A_published_site_in_a_folder_is_found_from_the_root_and_without_the_last_slash()
    {
        using var site = new TestSite(Files);
        await using var serve = await ServeProcess.StartAsync(site, "--published");

        Assert.Equal("/work/", await TargetAsync(serve, "/"));
        Assert.Equal("/work/jobs/cook/", await TargetAsync(serve, "/work/jobs/cook"));
    }

    [Fact]
    public async Task Without_it_drafts_are_there_marked_and_the_desk_too()
    {
        using var site = new TestSite(Files);
        await using var serve = await ServeProcess.StartAsync(site);

        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await serve.Client.GetStringAsync(new Uri("/jobs/porter/", UriKind.Relative), TestContext.Current.CancellationToken));
        Assert.StartsWith("Draft: Porter", page.Title, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await serve.Client.GetAsync(new Uri("/_desk/", UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode);
        Assert.Equal("/jobs/porter/?a=b", await TargetAsync(serve, "/jobs/porter?a=b"));
    }

    [Fact]
    public async Task Ctrl_C_ends_it_at_once_whoever_still_listens()
    {
        using var site = new TestSite(Files);
        await using var serve = await ServeProcess.StartAsync(site);
        using var events = await serve.Client.GetAsync(new Uri("/_live/events?page=/", UriKind.Relative), HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
        Assert.Equal("text/event-stream", events.Content.Headers.ContentType?.MediaType);

        var ended = await serve.InterruptAsync();

        Assert.Equal((0, ""), (ended.ExitCode, ended.Error));
    }

    [Fact]
    public async Task A_page_that_an_earlier_server_sent_hears_of_no_file_that_is_as_it_was()
    {
        using var site = new TestSite(Files);
        string mark;
        await using (var earlier = await ServeProcess.StartAsync(site))
        {
            using var page = new HtmlParser().ParseDocument(await earlier.Client.GetStringAsync(new Uri("/", UriKind.Relative), TestContext.Current.CancellationToken));
            mark = page.QuerySelector("script[data-files]")!.GetAttribute("data-files")!;
        }

        await using var serve = await ServeProcess.StartAsync(site);

        Assert.Equal("event: page", await FirstEventAsync(serve, mark));
        Assert.Equal("event: files", await FirstEventAsync(serve, "another"));
    }

    [Fact]
    public async Task By_itself_it_is_there_for_this_machine_alone_and_says_nothing_of_others()
    {
        using var site = new TestSite(Files);
        await using var serve = await ServeProcess.StartAsync(site);
        Assert.StartsWith("The site is at http://localhost:", serve.Greeting, StringComparison.Ordinal);

        // A page elsewhere whose own name leads to this machine asks under that name.
        using var foreign = new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { Host = "evil.example" } };
        Assert.Equal(HttpStatusCode.BadRequest, (await serve.Client.SendAsync(foreign, TestContext.Current.CancellationToken)).StatusCode);
        Assert.DoesNotContain("Warning", (await serve.InterruptAsync()).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0.0.0.0", "Warning: whoever reaches 0.0.0.0 on port ", "can read this site, drafts and the desk too.")]
    [InlineData("0.0.0.0", "Warning: whoever reaches 0.0.0.0 on port ", "can read this site.", "--published")]
    public async Task Other_machines_are_let_in_by_name_with_a_warning(string host, string start, string end, params string[] options)
    {
        using var site = new TestSite(Files);
        await using var serve = await ServeProcess.StartAsync(site, ["--host", host, .. options]);
        Assert.StartsWith("The site is at http://localhost:", serve.Greeting, StringComparison.Ordinal);

        var warning = Assert.Single((await serve.InterruptAsync()).Output.Split('\n'), line => line.StartsWith("Warning", StringComparison.Ordinal));
        Assert.StartsWith(start, warning, StringComparison.Ordinal);
        Assert.EndsWith(end, warning, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("example.com", 2)]
    [InlineData("all", 2)]
    [InlineData("192.0.2.1", 2)] // TEST-NET-1, which no machine has.
    public void A_host_that_is_no_address_of_this_machine_is_refused(string host, int exitCode)
    {
        using var site = new TestSite(Files);

        var run = site.Run("serve", "--host", host);

        Assert.Equal(exitCode, run.ExitCode);
        Assert.NotEmpty(run.Error);
    }

    private static async Task<byte[]> BytesAsync(ServeProcess serve, string path) =>
        await serve.Client.GetByteArrayAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);

    private static async Task<string?> TargetAsync(ServeProcess serve, string path)
    {
        using var answer = await serve.Client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        return answer.Headers.Location?.ToString();
    }

    private static async Task<string?> FirstEventAsync(ServeProcess serve, string mark)
    {
        using var answer = await serve.Client.GetAsync(
            new Uri($"/_live/events?page=/&files={mark}", UriKind.Relative), HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
        using var lines = new StreamReader(await answer.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken));
        string? line;
        do
        {
            line = await lines.ReadLineAsync(TestContext.Current.CancellationToken);
        }
        while (line is not null && !line.StartsWith("event: ", StringComparison.Ordinal));

        return line;
    }
}
