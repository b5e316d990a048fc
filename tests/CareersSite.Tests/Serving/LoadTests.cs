using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Text.Json;
using AngleSharp.Html.Parser;
using CareersSite.Tests.Harness;

namespace CareersSite.Tests.Serving;

/// <summary>Many browsers at once while files change. For a long run set <c>CAREERS_LOAD_SECONDS</c>; it prints what memory the server held.</summary>
public sealed class LoadTests
{
    private const string Variable = "CAREERS_LOAD_SECONDS";
    private const int Clients = 50;
    private const int Listeners = 10;
    private const int FewestEdits = 30;

    private static readonly string[] Paths =
    [
        "/", "/jobs/", "/jobs/cook/", "/jobs/guest/", "/jobs/job-7/", "/departments/kitchen/", "/feed.json", "/feed.xml", "/sitemap.xml", "/assets/site.css",
        "/_desk/", "/_desk/problems/", "/_desk/posting/cook.md", "/404.html",
    ];

    private readonly ConcurrentQueue<string> _wrong = new();
    private int _answers;
    private int _events;

    [Fact]
    public async Task Fifty_clients_get_whole_answers_while_files_change()
    {
        using var site = new TestSite(string.Concat(Enumerable.Range(0, 40).Select(i => $"-- content/jobs/job-{i}.md --\n{TestSite.Posting($"Job {i}", "department: Kitchen")}\n")));
        site.With("content/jobs/cook.md", Cook(0)).With("content/jobs/guest.md", TestSite.Posting("Guest"));
        await using var serve = await ServeProcess.StartAsync(site);
        using var over = new CancellationTokenSource();
        var listeners = Enumerable.Range(0, Listeners).Select(i => ListenAsync(serve, Paths[i % 5], over.Token)).ToArray();
        var clients = Enumerable.Range(0, Clients - Listeners).Select(i => AskAsync(serve, i, over.Token)).ToArray();

        var edits = await EditAsync(site, serve);

        await over.CancelAsync();
        await Task.WhenAll([.. clients, .. listeners]);
        Assert.True(_wrong.IsEmpty, string.Join('\n', _wrong.Take(20)));
        Assert.True(_answers > Clients && _events >= Listeners, $"{_answers} answers, {_events} events");
        TestContext.Current.TestOutputHelper?.WriteLine($"{edits} edits, {_answers} answers, {_events} events");
        var ended = await serve.InterruptAsync();
        Assert.Equal(0, ended.ExitCode);
        Assert.DoesNotContain("fault", ended.Error, StringComparison.Ordinal);
    }

    private static string Cook(int number) => TestSite.Posting($"Cook {number}", $"hours: {number} a week", $"You cook {number} soups.");

    /// <summary>Saves in all the ways there are; the next comes when the one before can be seen.</summary>
    private async Task<int> EditAsync(TestSite site, ServeProcess serve)
    {
        var seconds = int.TryParse(Environment.GetEnvironmentVariable(Variable), out var wanted) ? wanted : 0;
        var start = Stopwatch.GetTimestamp();
        var edits = 0;
        for (; edits < FewestEdits || Stopwatch.GetElapsedTime(start).TotalSeconds < seconds; edits++)
        {
            switch (edits % 5)
            {
                case 0:
                    site.With("content/jobs/cook.md", "---\ntitle: [\n---\n");
                    break;
                case 1:
                    site.Delete("content/jobs/guest.md");
                    break;
                case 2:
                    site.With("content/jobs/guest.md", TestSite.Posting($"Guest {edits}"));
                    break;
                case 3:
                    site.With("content/jobs/.saving", TestSite.Posting($"Job seven {edits}"));
                    File.Move(Path.Combine(site.Root, "content/jobs/.saving"), Path.Combine(site.Root, "content/jobs/job-7.md"), overwrite: true);
                    break;
            }

            site.With("content/jobs/cook.md", Cook(edits));
            await ShowsAsync(serve, $"Cook {edits}");
            if (edits % 50 == 0)
            {
                TestContext.Current.TestOutputHelper?.WriteLine($"{Stopwatch.GetElapsedTime(start).TotalSeconds:0} s: {serve.Memory / (1 << 20)} MiB after {edits} edits and {_answers} answers");
            }
        }

        return edits;
    }

    private static async Task ShowsAsync(ServeProcess serve, string title)
    {
        var start = Stopwatch.GetTimestamp();
        while (Titled(await serve.Client.GetStringAsync(new Uri("/jobs/cook/", UriKind.Relative), TestContext.Current.CancellationToken)) is var shown && shown != title)
        {
            Assert.True(Stopwatch.GetElapsedTime(start) < TimeSpan.FromMinutes(1), $"{shown}, not {title}");
        }
    }

    private async Task AskAsync(ServeProcess serve, int number, CancellationToken over)
    {
        for (var i = number; !over.IsCancellationRequested; i++)
        {
            var path = Paths[i % Paths.Length];
            try
            {
                using var answer = await serve.Client.GetAsync(new Uri(path, UriKind.Relative), CancellationToken.None);
                var body = await answer.Content.ReadAsByteArrayAsync(CancellationToken.None);
                Interlocked.Increment(ref _answers);
                if (WhatIsWrong(path, answer, body) is { } wrong)
                {
                    _wrong.Enqueue($"{path}: {wrong}");
                }
            }
            catch (HttpRequestException trouble)
            {
                _wrong.Enqueue($"{path}: {trouble.Message}");
            }
        }
    }

    private async Task ListenAsync(ServeProcess serve, string path, CancellationToken over)
    {
        using var answer = await serve.Client.GetAsync(new Uri($"/_live/events?page={path}", UriKind.Relative), HttpCompletionOption.ResponseHeadersRead, CancellationToken.None);
        using var lines = new StreamReader(await answer.Content.ReadAsStreamAsync(CancellationToken.None));
        try
        {
            while (await lines.ReadLineAsync(over) is { } line)
            {
                if (line.StartsWith("data: ", StringComparison.Ordinal))
                {
                    using var news = JsonDocument.Parse(line[6..]);
                    Interlocked.Increment(ref _events);
                }
            }

            _wrong.Enqueue($"the events of {path} ended");
        }
        catch (OperationCanceledException)
        {
            // The run is over.
        }
        catch (Exception trouble) when (trouble is IOException or JsonException)
        {
            _wrong.Enqueue($"the events of {path}: {trouble.Message}");
        }
    }

    private static string? WhatIsWrong(string path, HttpResponseMessage answer, byte[] body)
    {
        if (!answer.IsSuccessStatusCode && !(path == "/jobs/guest/" && answer.StatusCode == HttpStatusCode.NotFound))
        {
            return $"{answer.StatusCode}";
        }

        var text = System.Text.Encoding.UTF8.GetString(body);
        return answer.Content.Headers.ContentType?.MediaType switch
        {
            _ when body.Length == 0 || body.Length != answer.Content.Headers.ContentLength => $"{body.Length} bytes of {answer.Content.Headers.ContentLength}",
            "text/html" when !text.TrimEnd().EndsWith("</html>", StringComparison.Ordinal) => "half a page",
            "text/html" when path == "/jobs/cook/" => OneState(text),
            "application/feed+json" => WholeJson(body),
            "application/atom+xml" or "text/xml" when !text.TrimEnd().EndsWith('>') => "half a feed",
            _ => null,
        };
    }

    /// <summary>All that a page shows of a posting is from one state of its file.</summary>
    private static string? OneState(string html)
    {
        var number = Titled(html)["Cook ".Length..];
        return new HtmlParser().ParseDocument(html).Body!.TextContent.Contains($"You cook {number} soups.", StringComparison.Ordinal) ? null : $"not all of it is of state {number}";
    }

    private static string? WholeJson(byte[] json)
    {
        try
        {
            using var feed = JsonDocument.Parse(json);
            return feed.RootElement.GetProperty("items").GetArrayLength() > 0 ? null : "no items";
        }
        catch (JsonException trouble)
        {
            return trouble.Message;
        }
    }

    private static string Titled(string html) => new HtmlParser().ParseDocument(html).QuerySelector("h1")!.TextContent;
}
