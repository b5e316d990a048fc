using System.Globalization;

namespace CareersSite.Tests.Repository.Workflows.Running;

/// <summary>What GitHub's own actions do, as far as later steps see it. An action that is not here ends a run: it needs GitHub.</summary>
internal sealed class StandIns(Origin origin, Artifacts artifacts, string baseUrl)
{
    private static readonly Dictionary<string, string> Nothing = [];

    /// <returns>What it set as outputs; null where it failed, and false where there is no such stand-in.</returns>
    public (bool IsKnown, Dictionary<string, string>? Outputs) Run(
        string action, IReadOnlyDictionary<string, string> with, Machine machine) => action switch
        {
            "actions/checkout" => (true, Checkout(with, machine)),
            "actions/setup-dotnet" => (true, SetUp(machine)),
            "actions/configure-pages" => (true, new() { ["base_url"] = baseUrl }),
            "actions/upload-artifact" => (true, Upload(with["name"], with, machine)),
            "actions/upload-pages-artifact" => (true, Upload("github-pages", with, machine)),
            "actions/download-artifact" => (true, Download(with, machine)),
            _ => (false, null),
        };

    private Dictionary<string, string> Checkout(IReadOnlyDictionary<string, string> with, Machine machine)
    {
        origin.Clone(machine.Workspace, int.Parse(with.GetValueOrDefault("fetch-depth", "1"), CultureInfo.InvariantCulture));
        return Nothing;
    }

    private static Dictionary<string, string> SetUp(Machine machine)
    {
        machine.Set("DOTNET_ROOT", Machine.DotnetRoot);
        return Nothing;
    }

    private Dictionary<string, string>? Upload(string name, IReadOnlyDictionary<string, string> with, Machine machine) =>
        artifacts.Keep(name, Path.Combine(machine.Workspace, with["path"]), with.GetValueOrDefault("include-hidden-files") == "true")
            ? Nothing
            : null;

    /// <summary>One, into the folder itself; those that begin alike, each into a folder of its name; or all of them together.</summary>
    private Dictionary<string, string> Download(IReadOnlyDictionary<string, string> with, Machine machine)
    {
        var folder = Path.Combine(machine.Workspace, with["path"]);
        if (with.TryGetValue("name", out var one))
        {
            artifacts.Fetch(one, folder);
            return Nothing;
        }

        var isMerging = with.GetValueOrDefault("merge-multiple") == "true";
        foreach (var name in artifacts.Names(with.GetValueOrDefault("pattern", "").TrimEnd('*')))
        {
            artifacts.Fetch(name, isMerging ? folder : Path.Combine(folder, name));
        }

        return Nothing;
    }
}
