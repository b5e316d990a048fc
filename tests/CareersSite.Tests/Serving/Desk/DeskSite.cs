using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using CareersSite.Diagnostics;
using CareersSite.Files;
using CareersSite.Model;
using CareersSite.Planning;
using CareersSite.Serving;
using CareersSite.Serving.Desk;
using CareersSite.Serving.Pages;
using CareersSite.Tests.Harness;
using CareersSite.Theming;

namespace CareersSite.Tests.Serving.Desk;

/// <summary>A site written as one string, and its desk as it is on 22 November 2026.</summary>
internal sealed class DeskSite : IDisposable
{
    private readonly TestSite _files;
    private readonly LiveSite _site;
    private readonly DeskPages _desk;

    public DeskSite(string files, bool isOpenToOthers = false)
    {
        _files = new TestSite(files);
        var options = new LoadOptions
        {
            Now = TestSite.Now,
            BaseUrl = new Uri("http://localhost:8080/"),
            Audience = Audience.Editors,
            Naming = AssetNaming.Plain,
        };
        _site = new LiveSite(new RootFolder(_files.Root), options, Ignore);
        _desk = new DeskPages(_site, isOpenToOthers);
    }

    public string Root => _files.Root;

    public Task<ServedPage?> MakeAsync(string address) =>
        _desk.MakeAsync(new Question(_site.Current, address, IsPatient: true), TestContext.Current.CancellationToken);

    public async Task<IHtmlDocument> PageAsync(string address = "/_desk/")
    {
        var page = await MakeAsync(address);
        Assert.NotNull(page);
        return new HtmlParser().ParseDocument(Encoding.UTF8.GetString(page.Body.Span));
    }

    /// <summary>The line of a posting in the list.</summary>
    public static IElement Row(IHtmlDocument page, string title) =>
        Assert.Single(page.QuerySelectorAll(".row"), row => row.QuerySelector("h3 a")!.TextContent == title);

    public static string Words(IElement? element) => string.Join(' ', (element?.TextContent ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public void Dispose()
    {
        _desk.Dispose();
        _site.Dispose();
        _files.Dispose();
    }

    private static void Ignore(DiagnosticReport report)
    {
    }
}
