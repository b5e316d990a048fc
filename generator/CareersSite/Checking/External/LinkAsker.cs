using System.Net;
using System.Net.Http.Headers;
using CareersSite.Diagnostics;
using CareersSite.Diagnostics.Catalogue;

namespace CareersSite.Checking.External;

/// <param name="Kind">Null where the link is fine.</param>
/// <param name="Fault">The end of a sentence that begins with the link.</param>
public readonly record struct LinkAnswer(DiagnosticKind? Kind, string Fault)
{
    public static readonly LinkAnswer Fine = new(null, "");
}

/// <summary>Asks a server for an address, without its content where the server allows that.</summary>
public sealed class LinkAsker : IDisposable
{
    private readonly HttpClient _client;

    public LinkAsker(TimeSpan timeout)
    {
        var handler = new SocketsHttpHandler { MaxConnectionsPerServer = 2 };
        _client = new HttpClient(handler) { Timeout = timeout };
        _client.DefaultRequestHeaders.UserAgent.Add(new ProductInfoHeaderValue("careers-link-check", "1"));
    }

    public async Task<LinkAnswer> AskAsync(Uri address, CancellationToken stop)
    {
        try
        {
            var status = await StatusAsync(HttpMethod.Head, address, stop);

            // Some servers know no HEAD and say so with any status at all.
            return Judge((int)status < 400 ? status : await StatusAsync(HttpMethod.Get, address, stop));
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            var seconds = _client.Timeout.TotalSeconds.ToString("0.#", CultureInfo.InvariantCulture);
            return new LinkAnswer(LinkProblems.ExternalLinkUnreachable, $"was not answered within {seconds} seconds");
        }
        catch (HttpRequestException trouble)
        {
            return new LinkAnswer(LinkProblems.ExternalLinkUnreachable, $"was not answered ({trouble.HttpRequestError})");
        }
    }

    public void Dispose() => _client.Dispose();

    private async Task<HttpStatusCode> StatusAsync(HttpMethod method, Uri address, CancellationToken stop)
    {
        using var request = new HttpRequestMessage(method, address);
        using var response = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, stop);
        return response.StatusCode;
    }

    /// <summary>A server that wants a login, or no programs, may well have the page: 401, 403, 429 and the like say nothing of it.</summary>
    private static LinkAnswer Judge(HttpStatusCode status) => (int)status switch
    {
        404 or 410 => new LinkAnswer(LinkProblems.ExternalLinkBroken, $"leads nowhere: the server answers {(int)status}"),
        >= 500 => new LinkAnswer(LinkProblems.ExternalLinkUnreachable, $"is in trouble: the server answers {(int)status}"),
        _ => LinkAnswer.Fine,
    };
}
