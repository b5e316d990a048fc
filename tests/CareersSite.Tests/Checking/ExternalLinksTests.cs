using System.Collections.Concurrent;
using System.Net;
using CareersSite.Checking.External;
using CareersSite.Commands;
using CareersSite.Diagnostics.Catalogue;
using CareersSite.Tests.Harness;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace CareersSite.Tests.Checking;

/// <summary>Links to other sites, against a server of this machine.</summary>
public sealed class ExternalLinksTests : IAsyncLifetime
{
    private readonly ConcurrentQueue<string> _asked = new();
    private readonly WebApplication _server;

    public ExternalLinksTests()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(options => options.Listen(IPAddress.Loopback, 0));
        _server = builder.Build();
        _server.Run(AnswerAsync);
    }

    private string Address => _server.Urls.Single();

    public async ValueTask InitializeAsync() => await _server.StartAsync();

    public async ValueTask DisposeAsync() => await _server.DisposeAsync();

    [Fact]
    public async Task Links_are_asked_for_once_and_only_on_request_and_what_is_gone_is_reported_at_its_line()
    {
        var text = $"Read [our blog]({Address}/fine) or [the old one]({Address}/gone#top).";
        using var site = new TestSite()
            .With("content/jobs/baker.md", TestSite.Posting("Baker", "", text))
            .With("content/jobs/miller.md", TestSite.Posting("Miller", "", $"Read [our blog]({Address}/fine)."));

        var without = await Task.Run(() => site.Run("check"));
        Assert.DoesNotContain(without.Diagnostics, line => line.Contains("external-link", StringComparison.Ordinal));
        Assert.Empty(_asked);

        var with = await Task.Run(() => site.Run("check", "--external-links"));

        Assert.Equal(
            [$"content/jobs/baker.md:7:{text.IndexOf($"{Address}/gone", StringComparison.Ordinal) + 1}: warning external-link-broken: the link to {Address}/gone leads nowhere: the server answers 404"],
            with.Diagnostics.Where(line => line.Contains("external-link", StringComparison.Ordinal)));
        Assert.Equal(ExitCode.Fine, with.ExitCode);
        Assert.Equal(["GET /gone", "HEAD /fine", "HEAD /gone"], _asked.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("fine", null)]
    [InlineData("moved", null)]
    [InlineData("only-get", null)]
    [InlineData("login", null)]
    [InlineData("busy", null)]
    [InlineData("gone", "external-link-broken")]
    [InlineData("removed", "external-link-broken")]
    [InlineData("ill", "external-link-unreachable")]
    [InlineData("hangs", "external-link-unreachable")]
    public async Task What_a_server_answers_says_whether_a_link_is_broken(string path, string? code)
    {
        using var asker = new LinkAsker(path == "hangs" ? TimeSpan.FromMilliseconds(200) : TimeSpan.FromMinutes(1));

        var answer = await asker.AskAsync(new Uri($"{Address}/{path}"), TestContext.Current.CancellationToken);

        Assert.Equal(code, answer.Kind?.Code);
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_told_from_a_page_that_is_not()
    {
        using var asker = new LinkAsker(TimeSpan.FromMinutes(1));

        var answer = await asker.AskAsync(new Uri("http://127.0.0.1:1/"), TestContext.Current.CancellationToken);

        Assert.Equal(new LinkAnswer(LinkProblems.ExternalLinkUnreachable, "was not answered (ConnectionError)"), answer);
    }

    private async Task AnswerAsync(HttpContext context)
    {
        var path = context.Request.Path.Value!;
        _asked.Enqueue($"{context.Request.Method} {path}");
        if (path == "/hangs")
        {
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
        }

        context.Response.Headers.Location = path == "/moved" ? "/fine" : default;
        context.Response.StatusCode = path switch
        {
            "/moved" => 301,
            "/only-get" => context.Request.Method == "GET" ? 200 : 404,
            "/login" => 403,
            "/busy" => 429,
            "/gone" => 404,
            "/removed" => 410,
            "/ill" => 503,
            _ => 200,
        };
    }
}
