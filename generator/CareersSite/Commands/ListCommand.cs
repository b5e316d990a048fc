using System.CommandLine;
using CareersSite.Commands.Listing;
using CareersSite.Model;
using CareersSite.Planning;

namespace CareersSite.Commands;

/// <summary><c>careers list</c>: all postings and where they stand, whether they are published or not.</summary>
public sealed class ListCommand
{
    private readonly Option<string[]> _states = new("--state")
    {
        Description = "Only postings in this state; give it several times for several. 'open' includes those that close soon.",
        HelpName = string.Join('|', ListedStates.Names),
    };

    private readonly SiteOptions _site;

    private ListCommand(Command command)
    {
        _site = SiteOptions.AddTo(command, "How the list is printed: a table (text, github), json, csv or markdown. Messages follow it.", "csv", "markdown");
        _states.AcceptOnlyFromAmong([.. ListedStates.Names]);
        command.Options.Add(_states);
    }

    public static Command Make()
    {
        var command = new Command("list", "List all postings with their state, dates and problems.");
        var list = new ListCommand(command);
        command.SetAction(list.Run);
        return command;
    }

    private int Run(ParseResult arguments)
    {
        if (_site.Settings(arguments) is not { } settings)
        {
            return ExitCode.SiteHasErrors;
        }

        var now = new LoadOptions { Now = _site.Now(arguments) }.NowIn(settings.Zone);
        var postings = new PostingListing(_site.Root(arguments), settings, now).Read(WantedBy(arguments));
        var output = arguments.InvocationConfiguration.Output;
        switch (_site.FormatName(arguments))
        {
            case "json":
                ListJson.Write(postings, output);
                break;
            case "csv":
                ListCsv.Write(postings, output);
                break;
            case "markdown":
                ListMarkdown.Write(postings, output);
                break;
            default:
                ListTable.Write(postings, output);
                break;
        }

        return ExitCode.Fine;
    }

    private HashSet<ListedState> WantedBy(ParseResult arguments) =>
        arguments.GetValue(_states) is { Length: > 0 } names
            ? [.. names.SelectMany(ListedStates.NamedBy)]
            : [.. Enum.GetValues<ListedState>()];
}
