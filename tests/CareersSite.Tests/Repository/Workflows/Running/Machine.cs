using System.Diagnostics;
using System.Runtime.InteropServices;
using CareersSite.Tests.Harness;

namespace CareersSite.Tests.Repository.Workflows.Running;

/// <summary>What GitHub lends a job: an empty machine with a workspace, a few folders, and variables; no others than these.</summary>
internal sealed class Machine : IDisposable
{
    // Where programs are, and where a build of the program finds packages; nothing else of this machine reaches a step.
    private static readonly string[] Inherited = ["PATH", "HOME", "NUGET_PACKAGES"];

    private readonly ScratchFolder _scratch = new();
    private readonly Dictionary<string, string> _variables = [];
    private readonly List<string> _pathEntries = [];
    private int _steps;

    public Machine()
    {
        Directory.CreateDirectory(Temp);
        foreach (var file in new[] { "output", "summary", "env", "path" })
        {
            File.WriteAllText(In(file), "");
        }
    }

    public string Workspace => In("workspace");

    public string Temp => In("temp");

    /// <summary>What all steps wrote for the page of the run, in markdown.</summary>
    public string Summary => File.ReadAllText(In("summary"));

    /// <summary>All that the scripts printed.</summary>
    public string Log { get; private set; } = "";

    /// <summary>Where the .NET that runs this test is installed.</summary>
    public static string DotnetRoot => Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));

    public string In(string name) => Path.Combine(_scratch.Path, name);

    /// <summary>Has a program stand for one of the same name.</summary>
    /// <param name="script">For bash.</param>
    public void Add(string program, string script)
    {
        var file = Path.Combine(Directory.CreateDirectory(In("programs")).FullName, program);
        File.WriteAllText(file, "#!/usr/bin/env bash\n" + script);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        _pathEntries.Add(In("programs"));
    }

    public void Set(string name, string value) => _variables[name] = value;

    /// <summary>Runs a script as GitHub does.</summary>
    /// <param name="variables">The later of two with one name counts.</param>
    /// <returns>What it set as outputs; null where it failed.</returns>
    public Dictionary<string, string>? Run(WorkflowStep step, IEnumerable<KeyValuePair<string, string>> variables)
    {
        var script = In($"step-{++_steps}.sh");
        File.WriteAllText(script, step.Run);
        File.WriteAllText(In("output"), "");
        string[] shell = step.Shell switch
        {
            null => ["bash", "-e", script],
            "bash" => ["bash", "--noprofile", "--norc", "-eo", "pipefail", script],
            var other => throw new NotSupportedException($"no shell that is known here: {other}"),
        };
        var ended = CareersProcess.Run(Starting(shell, variables), RunPatience.OfAStep);
        Log += ended.Output + ended.Error;
        _pathEntries.InsertRange(0, File.ReadAllLines(In("path")));
        File.WriteAllText(In("path"), "");
        foreach (var (name, value) in Pairs("env"))
        {
            Set(name, value);
        }

        return ended.ExitCode == 0 ? Pairs("output") : null;
    }

    public void Dispose() => _scratch.Dispose();

    private ProcessStartInfo Starting(IReadOnlyList<string> words, IEnumerable<KeyValuePair<string, string>> variables)
    {
        var start = CareersProcess.StartingOther(words);
        start.WorkingDirectory = Directory.Exists(Workspace) ? Workspace : Temp;
        foreach (var name in start.Environment.Keys.Except(Inherited).ToList())
        {
            start.Environment.Remove(name);
        }

        foreach (var (name, value) in Standard().Concat(_variables).Concat(variables))
        {
            start.Environment[name] = value;
        }

        start.Environment["PATH"] = string.Join(':', [.. _pathEntries, start.Environment["PATH"]]);
        return start;
    }

    private Dictionary<string, string> Standard() => new()
    {
        ["CI"] = "true",
        ["GITHUB_ACTIONS"] = "true",
        ["GITHUB_ENV"] = In("env"),
        ["GITHUB_OUTPUT"] = In("output"),
        ["GITHUB_PATH"] = In("path"),
        ["GITHUB_REPOSITORY"] = "example/careers",
        ["GITHUB_RUN_ID"] = "1",
        ["GITHUB_STEP_SUMMARY"] = In("summary"),
        ["GITHUB_WORKSPACE"] = Workspace,
        ["LANG"] = "C.UTF-8",
        ["RUNNER_OS"] = "Linux",
        ["RUNNER_TEMP"] = Temp,
        // What a person has set for git on this machine is not there.
        ["GIT_CONFIG_GLOBAL"] = "/dev/null",
        ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1",
        ["DOTNET_NOLOGO"] = "1",
    };

    private Dictionary<string, string> Pairs(string file) => File.ReadLines(In(file))
        .Select(line => line.Split('=', 2))
        .ToDictionary(pair => pair[0], pair => pair.Length == 2 ? pair[1] : throw new NotSupportedException($"no name=value: {pair[0]}"));
}
