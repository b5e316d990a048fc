using System.CommandLine;
using System.Diagnostics;
using CareersSite.Configuration;
using CareersSite.Diagnostics;
using CareersSite.Model;
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

    private readonly Option<string?> _baseUrl = new("--base-url")
    {
        Description = "Where the site will be published, in place of base_url in site.yml.",
        HelpName = "URL",
    };

    private readonly Option<bool> _drafts = new("--drafts")
    {
        Description = "Publish drafts, upcoming and long closed postings too, marked as such.",
    };

    private readonly SiteOptions _site;

    private BuildCommand(Command command)
    {
        _site = SiteOptions.AddTo(command);
        command.Options.Add(_output);
        command.Options.Add(_baseUrl);
        command.Options.Add(_drafts);
        _baseUrl.Validators.Add(result =>
        {
            if (result.Tokens is [var token, ..] && BaseUrl.Parse(token.Value) is null)
            {
                result.AddError($"'{token.Value}' is not an address that a site can be published at.");
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
        var (output, error) = (arguments.InvocationConfiguration.Output, arguments.InvocationConfiguration.Error);
        var sink = new DiagnosticSink();
        var loaded = new SiteLoader(_site.Root(arguments), OptionsOf(arguments)).Load(sink);
        var result = loaded.Plan is { } plan
            ? new FolderPublisher(OutputOf(arguments)) { Levels = loaded.Settings.Levels }.Publish(plan, sink)
            : null;
        new Reporting(_site.Format(arguments), error).Print(DiagnosticReport.Of(sink, loaded.Settings.Levels));
        if (result is null || loaded.Site is not { } site)
        {
            error.Write("Nothing was published; the last site is as it was.\n");
            return ExitCode.SiteHasErrors;
        }

        BuildSummary.Print(site, result, OutputOf(arguments), clock.Elapsed, output);
        return ExitCode.Fine;
    }

    private LoadOptions OptionsOf(ParseResult arguments) => new()
    {
        Now = _site.Now(arguments),
        BaseUrl = arguments.GetValue(_baseUrl) is { } url ? BaseUrl.Parse(url) : null,
        Audience = arguments.GetValue(_drafts) ? Audience.Editors : Audience.Public,
    };

    private string OutputOf(ParseResult arguments) => Path.GetFullPath(arguments.GetRequiredValue(_output));
}
