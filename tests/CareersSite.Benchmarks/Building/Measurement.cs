using System.Diagnostics;
using System.Text.Json;

namespace CareersSite.Benchmarks.Building;

/// <summary>Runs a program in a process of its own, whose only child it is, so that the system's account of the children is that of the program.</summary>
internal static class Measurement
{
    public const string Verb = "measure";

    /// <summary>Runs <paramref name="command"/> to its end.</summary>
    /// <exception cref="InvalidOperationException">It failed; with what it said.</exception>
    public static Usage Of(string folder, params string[] command)
    {
        using var process = Start(Environment.ProcessPath!, [Verb, .. command], folder);
        var line = process.StandardOutput.ReadToEnd();
        var trouble = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? JsonSerializer.Deserialize<Usage>(line)!
            : throw new InvalidOperationException($"{string.Join(' ', command)}: {trouble}");
    }

    /// <summary>The other side: runs the program and prints what it took.</summary>
    /// <returns>The exit code of the program.</returns>
    public static int Run(string[] command)
    {
        var clock = Stopwatch.StartNew();
        using var process = Start(command[0], command[1..], folder: ".");
        var errors = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var (cpu, peak) = ChildUsage.Read();
        Console.WriteLine(JsonSerializer.Serialize(new Usage(clock.Elapsed, cpu, peak)));
        if (process.ExitCode != 0)
        {
            Console.Error.WriteLine(errors.Result);
        }

        return process.ExitCode;
    }

    private static Process Start(string program, IEnumerable<string> arguments, string folder)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder };
        return Process.Start(start) ?? throw new InvalidOperationException($"{program} does not start");
    }
}
