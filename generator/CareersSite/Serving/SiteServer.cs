using System.Buffers;
using System.Net;
using System.Net.Sockets;
using System.Text;
using CareersSite.Diagnostics;
using CareersSite.Model;
using CareersSite.Outputs;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace CareersSite.Serving;

/// <summary>Answers from the plan: a page is made when a browser asks for it.</summary>
public sealed class SiteServer(LiveSite site)
{
    private const int PortsToTry = 100;

    /// <summary>Serves on loopback until <paramref name="stop"/>.</summary>
    /// <param name="port">A free one, as <see cref="FreePort"/> finds it: the pages hold it in their addresses.</param>
    /// <param name="started">Told the address when the server answers.</param>
    public async Task RunAsync(int port, Action<string> started, CancellationToken stop)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.ListenLocalhost(port));
        await using var app = builder.Build();
        app.Run(AnswerAsync);
        await app.StartAsync(stop);
        started(string.Create(CultureInfo.InvariantCulture, $"http://localhost:{port}/"));
        await Task.Delay(Timeout.Infinite, stop).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        await app.StopAsync(CancellationToken.None);
    }

    /// <summary>A port that nobody listens on at this moment: <paramref name="wanted"/>, or one of those after it.</summary>
    public static int FreePort(int wanted)
    {
        for (var port = wanted; port < wanted + PortsToTry; port++)
        {
            using var listener = new TcpListener(IPAddress.Loopback, port);
            try
            {
                listener.Start();
                return ((IPEndPoint)listener.LocalEndpoint).Port;
            }
            catch (SocketException)
            {
                // Taken: the next one.
            }
        }

        return wanted;
    }

    private async Task AnswerAsync(HttpContext http)
    {
        if (!HttpMethods.IsGet(http.Request.Method) && !HttpMethods.IsHead(http.Request.Method))
        {
            http.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            return;
        }

        http.Response.Headers.CacheControl = "no-store";
        if (site.Current() is not { } plan)
        {
            await SendAsync(http, StatusCodes.Status500InternalServerError, "text/plain; charset=utf-8", Encoding.UTF8.GetBytes(Problems()));
            return;
        }

        var path = http.Request.Path.Value ?? "/";
        if (plan.Find(new Address(path[1..]).OutputPath) is { } output)
        {
            await SendAsync(http, StatusCodes.Status200OK, MediaTypes.Of(output.Path), Evaluate(output));
        }
        else if (plan.Find(path[1..] + "/index.html") is not null)
        {
            http.Response.Redirect(path + "/" + http.Request.QueryString);
        }
        else
        {
            var missing = plan.Find(Permalinks.NotFound.OutputPath);
            await SendAsync(http, StatusCodes.Status404NotFound, "text/html; charset=utf-8", missing is null ? ReadOnlyMemory<byte>.Empty : Evaluate(missing));
        }
    }

    private string Problems() =>
        string.Join("\n\n", site.Report?.Diagnostics.Select(diagnostic => DiagnosticWriter.Write(diagnostic, DiagnosticFormat.Text)) ?? []);

    private static ReadOnlyMemory<byte> Evaluate(Output output)
    {
        var bytes = new ArrayBufferWriter<byte>(16 * 1024);
        var sink = new DiagnosticSink();
        output.Write(bytes, sink);
        if (bytes.WrittenCount > 0 || !sink.HasErrors)
        {
            return bytes.WrittenMemory;
        }

        var problems = DiagnosticReport.Of(sink, DiagnosticLevels.Default).Diagnostics.Select(diagnostic => DiagnosticWriter.Write(diagnostic, DiagnosticFormat.Text));
        return Encoding.UTF8.GetBytes($"<!doctype html><meta charset=\"utf-8\"><title>Error</title><pre>{WebUtility.HtmlEncode(string.Join("\n\n", problems))}</pre>");
    }

    private static async Task SendAsync(HttpContext http, int status, string type, ReadOnlyMemory<byte> body)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = type;
        http.Response.ContentLength = body.Length;
        if (HttpMethods.IsGet(http.Request.Method))
        {
            await http.Response.Body.WriteAsync(body, http.RequestAborted);
        }
    }
}
