using System.CommandLine;
using System.Diagnostics;
using CareersSite.Diagnostics;
using CareersSite.Publishing;

namespace CareersSite.Commands;

/// <summary><c>careers join</c>: the parts that several machines have built, as one site.</summary>
public sealed class JoinCommand
{
    private readonly Argument<string[]> _parts = new("parts")
    {
        Description = "The folders that 'build --shard' has written, all of them.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly SiteOptions _site;
    private readonly OutputOptions _output;

    private JoinCommand(Command command)
    {
        command.Arguments.Add(_parts);
        _site = SiteOptions.AddTo(command);
        _output = OutputOptions.AddTo(command);
    }

    public static Command Make()
    {
        var command = new Command("join", "Join the parts of a site, built with 'build --shard', into one folder.");
        var join = new JoinCommand(command);
        command.SetAction(join.Run);
        return command;
    }

    private int Run(ParseResult arguments)
    {
        var clock = Stopwatch.StartNew();
        var (output, error) = (arguments.InvocationConfiguration.Output, arguments.InvocationConfiguration.Error);
        var sink = new DiagnosticSink();
        var result = ShardFolders.Join(arguments.GetRequiredValue(_parts), sink) is var (plan, header)
            ? new FolderPublisher(_output.Output(arguments)) { Header = header, ManifestPath = _output.Manifest(arguments) }.Publish(plan, sink)
            : null;
        _site.Reporting(arguments).Print(DiagnosticReport.Of(sink, DiagnosticLevels.Default));
        if (result is null)
        {
            error.Write("Nothing was published; the last site is as it was.\n");
            return ExitCode.SiteHasErrors;
        }

        BuildSummary.PrintFiles(result, _output.Output(arguments), clock.Elapsed, output);
        return ExitCode.Fine;
    }
}
