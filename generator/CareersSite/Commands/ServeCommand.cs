using System.CommandLine;
using CareersSite.Configuration;
using CareersSite.Model;
using CareersSite.Planning;
using CareersSite.Serving;
using CareersSite.Theming;

namespace CareersSite.Commands;

/// <summary><c>careers serve</c>: the site at an address of this machine, as the files are at each moment.</summary>
public sealed class ServeCommand
{
    private const int UsualPort = 8080;

    private readonly Option<int> _port = new("--port")
    {
        Description = "The port; where it is taken, the next free one.",
        DefaultValueFactory = _ => UsualPort,
    };

    private readonly Option<bool> _published = new("--published")
    {
        Description = "Show what 'build' would publish: no drafts, no upcoming postings.",
    };

    private readonly SiteOptions _site;

    private ServeCommand(Command command)
    {
        _site = SiteOptions.AddTo(command);
        command.Options.Add(_port);
        command.Options.Add(_published);
    }

    public static Command Make()
    {
        var command = new Command("serve", "Show the site in a browser while you write.");
        var serve = new ServeCommand(command);
        command.SetAction(serve.RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken stop)
    {
        var (output, error) = (arguments.InvocationConfiguration.Output, arguments.InvocationConfiguration.Error);
        var root = _site.Root(arguments);
        if (!root.HasFile(SiteSettings.File))
        {
            error.Write($"There is no {SiteSettings.File} in {root.FullPath}; name the folder of your site with '--root'.\n");
            return ExitCode.SiteHasErrors;
        }

        var reporting = new Reporting(_site.Format(arguments), error);
        var port = SiteServer.FreePort(arguments.GetValue(_port));
        using var site = new LiveSite(root, OptionsOf(arguments, port), reporting.Print);
        site.Watch();
        site.Current();
        await new SiteServer(site).RunAsync(port, address => output.WriteLine($"The site is at {address} – Ctrl-C ends it."), stop);
        return ExitCode.Fine;
    }

    private LoadOptions OptionsOf(ParseResult arguments, int port) => new()
    {
        Now = _site.Now(arguments),
        BaseUrl = new UriBuilder(Uri.UriSchemeHttp, "localhost", port).Uri,
        Audience = arguments.GetValue(_published) ? Audience.Public : Audience.Editors,
        Naming = AssetNaming.Plain,
    };
}
