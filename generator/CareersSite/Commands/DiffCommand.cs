using System.CommandLine;
using CareersSite.Commands.Changes;
using CareersSite.Diagnostics;
using CareersSite.Publishing.Manifests;

namespace CareersSite.Commands;

/// <summary><c>careers diff</c>: what visitors and search engines find changed between two builds.</summary>
public sealed class DiffCommand
{
    private readonly Argument<string> _old = new("old") { Description = "The manifest of the earlier build: build-manifest.json, or what --manifest wrote." };
    private readonly Argument<string> _new = new("new") { Description = "The manifest of the later build." };
    private readonly SiteOptions _site;

    private DiffCommand(Command command)
    {
        command.Arguments.Add(_old);
        command.Arguments.Add(_new);
        _site = SiteOptions.AddTo(
            command,
            "How the changes are printed: a list (text, github), json, markdown, or index-now: what is sent to IndexNow, a request a line.",
            "markdown",
            "index-now");
    }

    public static Command Make()
    {
        var command = new Command("diff", "List the pages that were added, changed, removed or closed between two builds.");
        var diff = new DiffCommand(command);
        command.SetAction(diff.Run);
        return command;
    }

    private int Run(ParseResult arguments)
    {
        var output = arguments.InvocationConfiguration.Output;
        var sink = new DiagnosticSink();
        var old = Read(arguments.GetRequiredValue(_old), sink);
        var now = Read(arguments.GetRequiredValue(_new), sink);
        _site.Reporting(arguments).Print(DiagnosticReport.Of(sink, DiagnosticLevels.Default));
        if (old is null || now is null)
        {
            return ExitCode.SiteHasErrors;
        }

        var changes = SiteChanges.Between(old, now);
        switch (_site.FormatName(arguments))
        {
            case "json":
                ChangesJson.Write(changes, output);
                break;
            case "markdown":
                ChangesMarkdown.Write(changes, output);
                break;
            case "index-now":
                return Announce(changes, now, arguments);
            default:
                ChangesList.Write(changes, output);
                break;
        }

        return ExitCode.Fine;
    }

    private int Announce(SiteChanges changes, Manifest now, ParseResult arguments)
    {
        if (_site.Settings(arguments) is not { } settings)
        {
            return ExitCode.SiteHasErrors;
        }

        if (settings.IndexNowKey is { } key)
        {
            IndexNowRequests.Write(changes, now.Header.BaseUrl, key, arguments.InvocationConfiguration.Output);
        }
        else
        {
            arguments.InvocationConfiguration.Error.Write("There is nothing to send to IndexNow: 'index_now_key' in site.yml is not set.\n");
        }

        return ExitCode.Fine;
    }

    private static Manifest? Read(string file, DiagnosticSink sink)
    {
        using var manifest = new ManifestFile(Path.GetFullPath(file));
        return manifest.Read(sink);
    }
}
