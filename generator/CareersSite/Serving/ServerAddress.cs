using System.Net;
using System.Net.Sockets;

namespace CareersSite.Serving;

/// <summary>Where the server listens.</summary>
/// <param name="Host">As it was asked for: <c>localhost</c>, or an address of this machine.</param>
/// <param name="Ip">Null: loopback, of both kinds.</param>
public sealed record ServerAddress(string Host, IPAddress? Ip, int Port)
{
    public const string Loopback = "localhost";

    private const int PortsToTry = 100;

    /// <summary>Whether other machines can reach it.</summary>
    public bool IsOpenToOthers => Ip is not null && !IPAddress.IsLoopback(Ip);

    private bool IsEveryAddress => Ip is not null && (Ip.Equals(IPAddress.Any) || Ip.Equals(IPAddress.IPv6Any));

    /// <summary>What to type into a browser on this machine.</summary>
    public Uri Url => new UriBuilder(Uri.UriSchemeHttp, IsEveryAddress ? Loopback : Host, Port).Uri;

    /// <summary>The names under which pages may be asked for: a page elsewhere whose own name leads here is none of them.</summary>
    public IEnumerable<string> AllowedHosts => IsEveryAddress ? ["*"] : [Loopback, "127.0.0.1", "[::1]", Url.Host];

    /// <summary>The first free port from <paramref name="port"/> on; null where the host is no address of this machine, or none is free.</summary>
    public static ServerAddress? Find(string host, int port)
    {
        var ip = host == Loopback ? null : IPAddress.TryParse(host, out var parsed) ? parsed : null;
        if (ip is null && host != Loopback)
        {
            return null;
        }

        for (var tried = port; tried < port + PortsToTry && tried <= IPEndPoint.MaxPort; tried++)
        {
            using var listener = new TcpListener(ip ?? IPAddress.Loopback, tried);
            try
            {
                listener.Start();
                return new ServerAddress(host, ip, ((IPEndPoint)listener.LocalEndpoint).Port);
            }
            catch (SocketException trouble) when (trouble.SocketErrorCode is SocketError.AddressAlreadyInUse or SocketError.AccessDenied)
            {
                // Taken: the next one.
            }
            catch (SocketException)
            {
                return null;
            }
        }

        return null;
    }
}
