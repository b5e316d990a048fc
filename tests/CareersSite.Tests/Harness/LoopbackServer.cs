using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace CareersSite.Tests.Harness;

/// <summary>A web server on this machine alone: answers with what a test hands it, and keeps what it was sent.</summary>
internal sealed class LoopbackServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<Request> _requests = new();

    private LoopbackServer(WebApplication app) => _app = app;

    public sealed record Request(string Method, string Path, string ContentType, string Body);

    /// <summary>Without a <c>/</c> at its end.</summary>
    public string Address => _app.Urls.Single();

    public IReadOnlyCollection<Request> Requests => _requests;

    /// <summary>The bytes at a path; null: there is nothing. A request with a body is answered with <see cref="Status"/> alone.</summary>
    public Func<string, byte[]?> Files { get; set; } = _ => null;

    /// <summary>What a request with a body is answered with.</summary>
    public int Status { get; set; } = StatusCodes.Status200OK;

    public static async Task<LoopbackServer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(options => options.Listen(IPAddress.Loopback, port: 0));
        var server = new LoopbackServer(builder.Build());
        server._app.Run(server.AnswerAsync);
        await server._app.StartAsync();
        return server;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        var (path, body) = (context.Request.Path.Value!, await reader.ReadToEndAsync());
        _requests.Enqueue(new Request(context.Request.Method, path, context.Request.ContentType ?? "", body));
        if (context.Request.Method != HttpMethods.Get)
        {
            context.Response.StatusCode = Status;
        }
        else if (Files(path) is { } bytes)
        {
            await context.Response.Body.WriteAsync(bytes);
        }
        else
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
        }
    }
}
