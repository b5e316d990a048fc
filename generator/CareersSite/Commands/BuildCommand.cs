using System.CommandLine;
using System.Diagnostics;
using CareersSite.Content;
using CareersSite.Diagnostics;
using CareersSite.Diagnostics.Catalogue;
using CareersSite.Model;
using CareersSite.Outputs;
using CareersSite.Planning;
using CareersSite.Publishing;
using CareersSite.Publishing.Manifests;
using CareersSite.Theming;

namespace CareersSite.Commands;

/// <summary><c>careers build</c>: the whole site into a folder.</summary>
public sealed class BuildCommand
{
    private readonly Option<string?> _shard = new("--shard")
    {
        Description = "Only a part of the site, such as 1/3: the first of three. 'careers join' makes one site of all parts.",
        HelpName = "I/N",
    };

    private readonly Option<bool> _timings = new("--timings")
    {
        Description = "Print what each phase of the build took: time, memory, bytes.",
    };

    private readonly SiteOptions _site;
    private readonly OutputOptions _output;
    private readonly PlanOptions _plan;

    private BuildCommand(Command command)
    {
        _site = SiteOptions.AddTo(command);
        _output = OutputOptions.AddTo(command);
        _plan = PlanOptions.AddTo(command, _site);
        command.Options.Add(_shard);
        command.Options.Add(_timings);
        _shard.Validators.Add(result =>
        {
            if (result.Tokens is [var token, ..] && Shard.Parse(token.Value) is null)
            {
                result.AddError($"'{token.Value}' is no part of a site; write 1/3 for the first of three.");
            }
        });
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
        var timings = arguments.GetValue(_timings) ? TimingTable.Start() : null;
        var (output, error) = (arguments.InvocationConfiguration.Output, arguments.InvocationConfiguration.Error);
        var sink = new DiagnosticSink();
        var loaded = new SiteLoader(_site.Root(arguments), _plan.Load(arguments)).Load(sink);
        var levels = _plan.Levels(arguments, loaded.Settings);
        var result = loaded is { Site: { } built, Plan: { } plan } ? Publish(arguments, built, plan, levels, sink) : null;
        _site.Reporting(arguments).Print(DiagnosticReport.Of(sink, levels));
        if (result is null || loaded.Site is not { } site)
        {
            error.Write("Nothing was published; the last site is as it was.\n");
            return ExitCode.SiteHasErrors;
        }

        BuildSummary.Print(site, result, _output.Output(arguments), clock.Elapsed, output);
        timings?.Print(output);
        return ExitCode.Fine;
    }

    private PublishResult? Publish(ParseResult arguments, Site site, OutputPlan plan, DiagnosticLevels levels, DiagnosticSink sink)
    {
        if (!IsApartFromSources(arguments, sink))
        {
            return null;
        }

        var shard = arguments.GetValue(_shard) is { } text ? Shard.Parse(text) : null;
        var header = ManifestHeader.Of(site.Settings.BaseUrl);
        var publisher = new FolderPublisher(_output.Output(arguments))
        {
            Levels = levels,
            Header = shard is { } of ? header with { Shard = new ManifestShard(of.Number, of.Count, plan.Outputs.Count, site.Now) } : header,
            ManifestPath = _output.Manifest(arguments),
        };
        return publisher.Publish(shard is { } part ? plan.Of(part) : plan, sink);
    }

    /// <summary>A site in <c>content/static</c> would be part of the next one, and grow with every build.</summary>
    private bool IsApartFromSources(ParseResult arguments, DiagnosticSink sink)
    {
        var (root, output) = (_site.Root(arguments), _output.Output(arguments));
        string[] sources = [ContentReader.ContentFolder, ThemeFiles.Folder];
        if (!sources.Any(folder => root.IsWithin(folder, output)))
        {
            return true;
        }

        sink.Report(
            OutputProblems.OutputAmongSources, new SourcePlace(output),
            "the site would be written among the files that it is made of, and read by the next build",
            "Name a folder outside of 'content' and 'themes' with '--output'.");
        return false;
    }
}
