using System.Diagnostics;
using System.Net;
using CareersSite.Tests.Harness;

namespace CareersSite.Tests.Serving;

/// <summary><c>careers serve</c> in a process of its own, from its first words on.</summary>
internal sealed class ServeProcess : IAsyncDisposable
{
    private const int Interrupt = 2;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly Process _process;
    private readonly Task<string> _errors;

    private ServeProcess(Process process, string greeting)
    {
        _process = process;
        _errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        Greeting = greeting;
        Client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false })
        {
            BaseAddress = new Uri(greeting.Split(' ').First(word => word.StartsWith("http://", StringComparison.Ordinal))),
        };
    }

    /// <summary>The line that names the address.</summary>
    public string Greeting { get; }

    public HttpClient Client { get; }

    /// <summary>What it holds in memory, in bytes.</summary>
    public long Memory
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    public static async Task<ServeProcess> StartAsync(TestSite site, params string[] options)
    {
        var process = Process.Start(CareersProcess.Starting(["serve", "--root", site.Root, "--now", TestSite.Now, "--port", $"{FreePort()}", .. options]))!;
        var greeting = await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken).AsTask().WaitAsync(Patience);
        if (greeting is null)
        {
            Assert.Fail($"serve ended: {await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken)}");
        }

        return new ServeProcess(process, greeting);
    }

    /// <summary>Ends it as Ctrl-C does.</summary>
    public async Task<Ended> InterruptAsync()
    {
        // What the shell sends to the program in front of it.
        using var kill = Process.Start("kill", [$"-{Interrupt}", $"{_process.Id}"]);
        await _process.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(Patience);
        return new Ended(_process.ExitCode, await _process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken), await _errors);
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync(CancellationToken.None);
        }

        _process.Dispose();
        Client.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new System.Net.Sockets.TcpListener(IPAddress.Loopback, port: 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
