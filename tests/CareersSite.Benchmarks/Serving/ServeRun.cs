using System.Diagnostics;

namespace CareersSite.Benchmarks.Serving;

/// <summary><c>careers serve</c> in a process of its own, until it is disposed of.</summary>
internal sealed class ServeRun : IDisposable
{
    private const string Day = "2026-11-22";

    private readonly Process _process;

    private ServeRun(Process process, Uri address) => (_process, Address) = (process, address);

    public Uri Address { get; }

    /// <summary>In bytes.</summary>
    public long Memory
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    /// <param name="program"><c>careers</c>, or <c>careers.dll</c>.</param>
    /// <exception cref="InvalidOperationException">It ended by itself.</exception>
    public static async Task<ServeRun> StartAsync(string program, string root)
    {
        string[] arguments = ["serve", "--root", root, "--now", Day];
        var start = program.EndsWith(".dll", StringComparison.Ordinal)
            ? new ProcessStartInfo("dotnet", ["exec", program, .. arguments])
            : new ProcessStartInfo(program, arguments);
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        var process = Process.Start(start)!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        var greeting = await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("serve ended by itself");
        return new ServeRun(process, new Uri(greeting.Split(' ').First(word => word.StartsWith("http://", StringComparison.Ordinal))));
    }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
    }
}
