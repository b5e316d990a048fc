using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;

namespace CareersSite.Browser.Tests.Hosting;

/// <summary><c>careers serve</c>, running until it is disposed of.</summary>
internal sealed partial class RunningServe : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly Process _process;
    private readonly TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly List<string> _said = [];

    private RunningServe(Process process) => _process = process;

    /// <summary>The memory it holds, in bytes.</summary>
    public long Memory
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    public static async Task<(RunningServe Serve, Uri Address)> StartAsync(string root, params string[] options)
    {
        var port = FreePort().ToString(System.Globalization.CultureInfo.InvariantCulture);
        var process = new Process
        {
            StartInfo = Programs.Careers(["serve", "--root", root, "--port", port, "--now", BuiltSite.Today, .. options]),
            EnableRaisingEvents = true,
        };
        var serve = new RunningServe(process);
        process.OutputDataReceived += (_, line) => serve.Hear(line.Data);
        process.ErrorDataReceived += (_, line) => serve.Hear(line.Data);
        process.Exited += (_, _) => serve._address.TrySetException(new InvalidOperationException($"serve ended by itself:\n{serve.Said()}"));
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        try
        {
            return (serve, await serve._address.Task.WaitAsync(Patience));
        }
        catch
        {
            serve.Dispose();
            throw;
        }
    }

    /// <summary>Ends it as Ctrl-C does.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> InterruptAsync()
    {
        await Programs.RunAsync(Programs.Start("kill", ["-INT", _process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]));
        await _process.WaitForExitAsync().WaitAsync(Patience);
        return _process.ExitCode;
    }

    /// <summary>All that it has printed so far.</summary>
    public string Said()
    {
        lock (_said)
        {
            return string.Join('\n', _said);
        }
    }

    public void Dispose()
    {
        Programs.End(_process);
        _process.Dispose();
    }

    [GeneratedRegex(@"http://(localhost|127\.0\.0\.1):\d+")]
    private static partial Regex Address();

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, port: 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private void Hear(string? line)
    {
        lock (_said)
        {
            _said.Add(line ?? "");
        }

        if (Address().Match(line ?? "") is { Success: true } found)
        {
            _address.TrySetResult(new Uri(found.Value + "/"));
        }
    }
}
