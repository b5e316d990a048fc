using CareersSite.Serving.Desk;
using CareersSite.Serving.Live;
using CareersSite.Serving.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CareersSite.Serving;

/// <summary>Answers browsers with the site as its files are.</summary>
/// <param name="isPublished">Whether pages are exactly as they would be published, with nothing added for editors.</param>
/// <param name="reportFault">Told of a fault of ours, and of the path that was asked for.</param>
public sealed class SiteServer(LiveSite site, bool isPublished, Action<string, Exception> reportFault)
{
    private readonly ShownFiles _shown = new();
    private CancellationToken _stop;
    private AnswerMaker _answers = new(NothingOwn);

    /// <summary>Serves until <paramref name="stop"/>, and then ends at once, whoever still listens.</summary>
    /// <param name="started">Told when the server answers.</param>
    public async Task RunAsync(ServerAddress address, Action started, CancellationToken stop)
    {
        using var desk = new DeskPages(site, address.IsOpenToOthers);
        _answers = new AnswerMaker(isPublished ? NothingOwn : desk.MakeAsync);
        _stop = stop;
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => Listen(kestrel, address));
        builder.Services.Configure<HostFilteringOptions>(hosts => hosts.AllowedHosts = [.. address.AllowedHosts]);
        await using var app = builder.Build();
        app.UseHostFiltering();
        app.Run(AnswerOrReportAsync);
        await app.StartAsync(stop);
        started();
        await Task.Delay(Timeout.Infinite, stop).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        await app.StopAsync(new CancellationToken(canceled: true));
    }

    private static void Listen(KestrelServerOptions kestrel, ServerAddress address)
    {
        kestrel.AddServerHeader = false;
        if (address.Ip is { } ip)
        {
            kestrel.Listen(ip, address.Port);
        }
        else
        {
            kestrel.ListenLocalhost(address.Port);
        }
    }

    private static Task<ServedPage?> NothingOwn(Question question, CancellationToken stop) => Task.FromResult<ServedPage?>(null);

    /// <summary>A fault of ours costs one answer, and is told where somebody sees it.</summary>
    private async Task AnswerOrReportAsync(HttpContext http)
    {
        try
        {
            await AnswerAsync(http);
        }
        catch (Exception) when (http.RequestAborted.IsCancellationRequested || _stop.IsCancellationRequested)
        {
            // Nobody waits for the answer any more.
        }
        catch (Exception fault)
        {
            reportFault(http.Request.Path.ToUriComponent(), fault);
            if (!http.Response.HasStarted)
            {
                http.Response.Clear();
                http.Response.StatusCode = StatusCodes.Status500InternalServerError;
                http.Response.ContentType = "text/plain; charset=utf-8";
                await http.Response.WriteAsync("This page could not be made; the terminal in which 'careers serve' runs says why.\n");
            }
        }
    }

    private Task AnswerAsync(HttpContext http)
    {
        var path = http.Request.Path.ToUriComponent();
        http.Response.Headers.CacheControl = "no-store";
        if (!HttpMethods.IsGet(http.Request.Method) && !HttpMethods.IsHead(http.Request.Method))
        {
            http.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            return Task.CompletedTask;
        }

        if (isPublished)
        {
            return AnswerPublishedAsync(http, path);
        }

        return path switch
        {
            "/_live/events" => new LiveEvents(site, _answers, _shown).RunAsync(http, _stop),
            _ when path.StartsWith("/_live/", StringComparison.Ordinal) => AnswerOwnFileAsync(http, path["/_live/".Length..]),
            _ => AnswerLiveAsync(http, path),
        };
    }

    private static Task AnswerOwnFileAsync(HttpContext http, string name)
    {
        if (LiveFiles.Find(name) is { } file)
        {
            return SendAsync(http, file, file.Body);
        }

        http.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    private async Task AnswerLiveAsync(HttpContext http, string path)
    {
        var version = await site.FreshAsync(http.RequestAborted);
        var page = await _answers.MakeAsync(new Question(version, path + http.Request.QueryString.Value, IsPatient: false), http.RequestAborted);
        if (!page.IsHtml || page.MovedTo is not null)
        {
            await SendAsync(http, page, page.Body);
            return;
        }

        _shown.Keep(version);
        await SendAsync(http, page, LiveScript.AddTo(page, version.FilesMark));
    }

    /// <summary>The site lies where its own address says, in a folder if that has one.</summary>
    private async Task AnswerPublishedAsync(HttpContext http, string path)
    {
        var version = await site.FreshAsync(http.RequestAborted);
        var folder = version.Loaded.Settings.BaseUrl.AbsolutePath;
        if (path == "/" && folder != "/")
        {
            http.Response.Redirect(folder);
            return;
        }

        var below = path.StartsWith(folder, StringComparison.Ordinal) ? path[folder.Length..] : "/";
        var page = await _answers.MakeAsync(new Question(version, below, IsPatient: false), http.RequestAborted);
        await SendAsync(http, page with { MovedTo = page.MovedTo is { } target ? folder.TrimEnd('/') + target : null }, page.Body);
    }

    private static async Task SendAsync(HttpContext http, ServedPage page, ReadOnlyMemory<byte> body)
    {
        if (page.MovedTo is { } target)
        {
            http.Response.Redirect(target + http.Request.QueryString);
            return;
        }

        http.Response.StatusCode = page.Status;
        http.Response.ContentType = page.Type;
        http.Response.ContentLength = body.Length;
        if (HttpMethods.IsGet(http.Request.Method))
        {
            await http.Response.Body.WriteAsync(body, http.RequestAborted);
        }
    }
}
