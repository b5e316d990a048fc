using System.Diagnostics;

namespace CareersSite.Tests.Harness;

/// <summary>What another program said and how it ended.</summary>
public sealed record Ended(int ExitCode, string Output, string Error);

/// <summary>The real program in a process of its own: for what a test cannot do to itself.</summary>
internal static class CareersProcess
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>The words that start <c>careers</c>, in front of its arguments: the program that was built with the tests, or the one that is named.</summary>
    public static IReadOnlyList<string> Command { get; } = Environment.GetEnvironmentVariable("CAREERS_PROGRAM") is { Length: > 0 } program
        ? [program]
        : ["dotnet", "exec", Path.Combine(AppContext.BaseDirectory, "careers.dll")];

    public static ProcessStartInfo Starting(params IEnumerable<string> arguments) => StartingOther([.. Command, .. arguments]);

    public static ProcessStartInfo StartingOther(IReadOnlyList<string> words) => new(words[0], words.Skip(1))
    {
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        WorkingDirectory = Path.GetTempPath(),
    };

    public static Ended Run(params IEnumerable<string> arguments) => Run(Starting(arguments));

    public static Ended Run(ProcessStartInfo start) => Run(start, Patience);

    public static Ended Run(ProcessStartInfo start, TimeSpan patience)
    {
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(patience))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"not done within {patience.TotalSeconds} s: {start.FileName} {string.Join(' ', start.ArgumentList)}");
        }

        return new Ended(process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
    }
}
