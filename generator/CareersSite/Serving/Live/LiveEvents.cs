using System.Text;
using CareersSite.Serving.Pages;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace CareersSite.Serving.Live;

/// <summary>Tells one open page what has become of it and its files, until its browser leaves (server-sent events).</summary>
public sealed class LiveEvents(LiveSite site, AnswerMaker answers, ShownFiles shown)
{
    /// <summary>Now and then something is said, so that a connection that is no more is noticed.</summary>
    private static readonly TimeSpan LongestSilence = TimeSpan.FromSeconds(20);

    public async Task RunAsync(HttpContext http, CancellationToken stop)
    {
        var path = http.Request.Query["page"].ToString();
        var files = http.Request.Query["files"].ToString();
        http.Response.ContentType = "text/event-stream";
        http.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        using var both = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, stop);
        try
        {
            await http.Response.WriteAsync("retry: 400\n\n", both.Token);

            // A page that an earlier server sent is up to date where the files are still the same.
            shown.Keep(await site.FreshAsync(both.Token));
            await SpeakAsync(http.Response, path, shown.Find(files), both.Token);
        }
        catch (Exception end) when (end is OperationCanceledException or IOException)
        {
            // The browser has left, or the server is to end.
        }
    }

    private async Task SpeakAsync(HttpResponse response, string path, IReadOnlyDictionary<string, string>? known, CancellationToken stop)
    {
        string? said = null;
        for (var version = await site.FreshAsync(stop); ; version = await site.AfterAsync(version.Number, LongestSilence, stop))
        {
            var news = new StringBuilder();
            var page = await answers.MakeAsync(new Question(version, path, IsPatient: true), stop);
            var state = PageNews.ToJson(page.Mark, page.ListsProblems ? [] : PageNews.ErrorsOf(version, page, AnswerMaker.SourceOf(version, path)));
            if (state != said)
            {
                news.Append(CultureInfo.InvariantCulture, $"event: page\ndata: {state}\n\n");
                said = state;
            }

            // Files first: a sheet that is new has to be there when the page is.
            var changed = Changed(version.Files, known);
            if (changed.Count > 0)
            {
                news.Insert(0, $"event: files\ndata: {PageNews.ToJson(changed)}\n\n");
            }

            known = version.Files;
            await response.WriteAsync(news.Length > 0 ? news.ToString() : ":\n\n", stop);
            await response.Body.FlushAsync(stop);
        }
    }

    /// <param name="known">What the page has; null where nobody knows that any more.</param>
    private static Dictionary<string, string> Changed(IReadOnlyDictionary<string, string> now, IReadOnlyDictionary<string, string>? known) => now
        .Where(file => known is null || known.GetValueOrDefault(file.Key) != file.Value)
        .ToDictionary(file => "/" + file.Key, file => file.Value, StringComparer.Ordinal);
}
