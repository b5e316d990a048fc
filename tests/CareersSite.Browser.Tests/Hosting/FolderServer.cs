using System.Net;
using System.Net.Mime;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.FileProviders.Physical;
using Microsoft.Extensions.Logging;

namespace CareersSite.Browser.Tests.Hosting;

/// <summary>A folder behind a web server of the plainest kind: files, <c>index.html</c> for folders, <c>404.html</c> for what is not there.</summary>
/// <remarks>
/// The folder need not exist yet: a site can be built for the address that its server already has. As on GitHub Pages, pages of other
/// servers may read what is here.
/// </remarks>
internal sealed class FolderServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private FolderServer(WebApplication app, string folder) => (_app, Folder) = (app, folder);

    public string Folder { get; }

    /// <summary>With a <c>/</c> at its end.</summary>
    public Uri Address => new(_app.Urls.Single() + "/");

    public static async Task<FolderServer> StartAsync(string folder)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(options => options.Listen(IPAddress.Loopback, port: 0));
        var app = builder.Build();

        // The provider stands one folder higher, since the site's own folder comes and goes with every build.
        var files = new PhysicalFileProvider(Path.GetDirectoryName(folder)!, ExclusionFilters.None);
        var types = new FileExtensionContentTypeProvider { Mappings = { [".xml"] = MediaTypeNames.Application.Xml } };
        app.Use((context, next) => Below(Path.GetFileName(folder), context, next));
        app.UseDefaultFiles(new DefaultFilesOptions { FileProvider = files, RedirectToAppendTrailingSlash = false });
        app.UseStaticFiles(new StaticFileOptions { FileProvider = files, ContentTypeProvider = types, ServeUnknownFileTypes = true });
        app.Run(context => NotFoundAsync(folder, context));
        await app.StartAsync();
        return new FolderServer(app, folder);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static Task Below(string folder, HttpContext context, RequestDelegate next)
    {
        context.Response.Headers.AccessControlAllowOrigin = "*";
        context.Request.Path = new PathString($"/{folder}").Add(context.Request.Path);
        return next(context);
    }

    /// <summary>The page of the nearest folder that has one: a site below a path brings its own, as on GitHub Pages.</summary>
    private static async Task NotFoundAsync(string folder, HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        var above = Path.GetDirectoryName(folder)!;
        for (var at = context.Request.Path.Value!.TrimEnd('/'); at.Length > 0; at = at[..at.LastIndexOf('/')])
        {
            var page = Path.Combine(above, at.TrimStart('/'), "404.html");
            if (File.Exists(page))
            {
                context.Response.ContentType = MediaTypeNames.Text.Html;
                await context.Response.SendFileAsync(page, context.RequestAborted);
                return;
            }
        }
    }
}
