using System.CommandLine;
using CareersSite.Checking;
using CareersSite.Checking.External;
using CareersSite.Checking.Themes;
using CareersSite.Diagnostics;
using CareersSite.Planning;

namespace CareersSite.Commands;

/// <summary><c>careers check</c>: reads and renders everything, writes nothing, and says what could be better.</summary>
public sealed class CheckCommand
{
    /// <summary>How long a server may take to answer for one link.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    private readonly Option<bool> _externalLinks = new("--external-links")
    {
        Description = "Ask other sites whether the links to them still lead somewhere; needs the network.",
    };

    private readonly Option<bool> _theme = new("--theme")
    {
        Description = "Look into the theme too: render all its layouts with hostile texts, and say what of it nothing uses.",
    };

    private readonly Option<string?> _explain = new("--explain")
    {
        Description = "Say what a message means and how to mend it, by its code, and check nothing.",
        HelpName = "CODE",
    };

    private readonly SiteOptions _site;
    private readonly PlanOptions _plan;

    private CheckCommand(Command command)
    {
        _site = SiteOptions.AddTo(command);
        _plan = PlanOptions.AddTo(command, _site);
        command.Options.Add(_externalLinks);
        command.Options.Add(_theme);
        command.Options.Add(_explain);
        _explain.Validators.Add(result =>
        {
            if (result.Tokens is [var token, ..] && DiagnosticCatalogue.Find(token.Value) is null)
            {
                result.AddError($"There is no message with the code '{token.Value}'{Spelling.DidYouMean(token.Value, DiagnosticCatalogue.Codes)}");
            }
        });
    }

    public static Command Make()
    {
        var command = new Command("check", "Say everything that is wrong with the site, or could be better, and write nothing.");
        var check = new CheckCommand(command);
        command.SetAction(check.RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken stop)
    {
        var (output, error) = (arguments.InvocationConfiguration.Output, arguments.InvocationConfiguration.Error);
        if (arguments.GetValue(_explain) is { } code)
        {
            Explanation.Print(DiagnosticCatalogue.Find(code)!, output);
            return ExitCode.Fine;
        }

        var sink = new DiagnosticSink();
        var root = _site.Root(arguments);
        var loaded = new SiteLoader(root, _plan.Load(arguments)).Load(sink);
        if (loaded is { Site: { } site, Plan: { } plan })
        {
            var pages = new SiteCheck(site, plan, root, sink).Run();
            if (arguments.GetValue(_externalLinks))
            {
                await new ExternalLinks(site, plan, root, sink).CheckAsync(pages.Values, Patience, stop);
            }
        }

        var layouts = arguments.GetValue(_theme) ? new ThemeAudit(loaded.Settings, loaded.Site, root, sink).Run() : 0;
        var report = DiagnosticReport.Of(sink, _plan.Levels(arguments, loaded.Settings));
        _site.Reporting(arguments).PrintEach(report);
        CheckSummary.Print(loaded, report, layouts, output);
        return report.Errors > 0 ? ExitCode.SiteHasErrors : ExitCode.Fine;
    }
}
