using System.CommandLine;
using System.Net;
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

    private readonly Option<string> _host = new("--host")
    {
        Description = "An address of this machine; 0.0.0.0 lets everybody in your network see the site, drafts and all.",
        DefaultValueFactory = _ => ServerAddress.Loopback,
        HelpName = "ADDRESS",
    };

    private readonly Option<bool> _published = new("--published")
    {
        Description = "Show exactly what 'build' would publish: no drafts, no upcoming postings, nothing added for editors.",
    };

    private readonly SiteOptions _site;

    private ServeCommand(Command command)
    {
        _site = SiteOptions.AddTo(command);
        _host.Validators.Add(result =>
        {
            if (result.Tokens is [var token, ..] && token.Value != ServerAddress.Loopback && !IPAddress.TryParse(token.Value, out _))
            {
                result.AddError($"'{token.Value}' is not an address such as 127.0.0.1, or 0.0.0.0 for all of this machine.");
            }
        });
        command.Options.Add(_port);
        command.Options.Add(_host);
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

        var host = arguments.GetRequiredValue(_host);
        if (ServerAddress.Find(host, arguments.GetValue(_port)) is not { } address)
        {
            error.Write($"There is no free port on {host}, or this machine has no such address.\n");
            return ExitCode.WrongUsage;
        }

        var isPublished = arguments.GetValue(_published);
        var reporting = new ServeReporting(_site.Format(arguments), error);
        using var site = new LiveSite(root, OptionsOf(arguments, address, isPublished), reporting.Print);
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var following = site.FollowAsync(ending.Token);
        var serving = new SiteServer(site, isPublished, reporting.PrintFault)
            .RunAsync(address, () => ServeReporting.PrintStart(address, site, isPublished, output), ending.Token);
        await Task.WhenAny(following, serving);
        await ending.CancelAsync();
        await serving;
        await following.ContinueWith(ended => ended.IsFaulted ? throw ended.Exception!.InnerException! : 0, TaskScheduler.Default);
        return ExitCode.Fine;
    }

    /// <summary>What is published names its own address; what editors see stays on their machine.</summary>
    private LoadOptions OptionsOf(ParseResult arguments, ServerAddress address, bool isPublished) => new()
    {
        Now = _site.Now(arguments),
        BaseUrl = isPublished ? null : address.Url,
        Audience = isPublished ? Audience.Public : Audience.Editors,
        Naming = isPublished ? AssetNaming.Fingerprinted : AssetNaming.Plain,
    };
}
