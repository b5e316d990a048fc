using System.CommandLine;
using System.Diagnostics;
using CareersSite.Diagnostics;
using CareersSite.Planning;
using CareersSite.Publishing;

namespace CareersSite.Commands;

/// <summary><c>careers build</c>: the whole site into a folder.</summary>
public sealed class BuildCommand
{
    private readonly Option<string> _output = new("--output")
    {
        Description = "The folder to write; it is replaced as a whole, and only if nothing is wrong.",
        DefaultValueFactory = _ => "public",
        HelpName = "DIR",
    };

    private readonly SiteOptions _site;
    private readonly PlanOptions _plan;

    private BuildCommand(Command command)
    {
        _site = SiteOptions.AddTo(command);
        command.Options.Add(_output);
        _plan = PlanOptions.AddTo(command, _site);
    }

    public static Command Make()
    {
        var command = new Command("build", "Build the site into a folder.");
        var build = new BuildCommand(command);
        command.SetAction(build.Run);
        return command;
    }

    private int Run(ParseResult arguments)
    {
        var clock = Stopwatch.StartNew();
        var (output, error) = (arguments.InvocationConfiguration.Output, arguments.InvocationConfiguration.Error);
        var sink = new DiagnosticSink();
        var loaded = new SiteLoader(_site.Root(arguments), _plan.Load(arguments)).Load(sink);
        var levels = _plan.Levels(arguments, loaded.Settings);
        var result = loaded.Plan is { } plan
            ? new FolderPublisher(OutputOf(arguments)) { Levels = levels }.Publish(plan, sink)
            : null;
        new Reporting(_site.Format(arguments), error).Print(DiagnosticReport.Of(sink, levels));
        if (result is null || loaded.Site is not { } site)
        {
            error.Write("Nothing was published; the last site is as it was.\n");
            return ExitCode.SiteHasErrors;
        }

        BuildSummary.Print(site, result, OutputOf(arguments), clock.Elapsed, output);
        return ExitCode.Fine;
    }

    private string OutputOf(ParseResult arguments) => Path.GetFullPath(arguments.GetRequiredValue(_output));
}
