using System.Diagnostics;
using System.Text;

namespace CareersSite.Browser.Tests.Hosting;

/// <summary>Starts real programs: ours the way a user does, and the tools that judge what it made.</summary>
internal static class Programs
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>How <c>careers</c> is started with these arguments: the program that was built with the tests, or the one that is named.</summary>
    public static ProcessStartInfo Careers(params IEnumerable<string> arguments) =>
        Environment.GetEnvironmentVariable("CAREERS_PROGRAM") is { Length: > 0 } program
            ? Start(program, arguments)
            : Start("dotnet", ["exec", Path.Combine(AppContext.BaseDirectory, "careers.dll"), .. arguments]);

    public static ProcessStartInfo Start(string program, IEnumerable<string> arguments) => new(program, arguments)
    {
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        WorkingDirectory = Path.GetTempPath(),
    };

    /// <summary>What the program printed, first its errors; it must end with this code.</summary>
    public static async Task<string> RunAsync(ProcessStartInfo start, int exitCode = 0)
    {
        using var process = Process.Start(start)!;
        using var patience = new CancellationTokenSource(Patience);
        var said = new StringBuilder();
        try
        {
            var streams = await Task.WhenAll(process.StandardError.ReadToEndAsync(patience.Token), process.StandardOutput.ReadToEndAsync(patience.Token));
            said.AppendJoin("", streams);
            await process.WaitForExitAsync(patience.Token);
        }
        finally
        {
            End(process);
        }

        Assert.True(process.ExitCode == exitCode, $"{start.FileName} {string.Join(' ', start.ArgumentList)} ended with {process.ExitCode}:\n{said}");
        return said.ToString();
    }

    public static void End(Process process)
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
        }
    }
}
