using System.CommandLine;
using System.CommandLine.Parsing;
using CareersSite.Configuration;
using CareersSite.Content;
using CareersSite.Diagnostics;
using CareersSite.Files;

namespace CareersSite.Commands;

/// <summary>The options that all verbs share: they add themselves to a command, check themselves, and give typed values.</summary>
public sealed class SiteOptions
{
    private readonly Option<string> _root = new("--root")
    {
        Description = "The folder with site.yml.",
        DefaultValueFactory = _ => ".",
        HelpName = "DIR",
    };

    private readonly Option<string?> _now = new("--now")
    {
        Description = "The moment at which the site is built, such as 2026-11-22 or 2026-11-22T09:00:00Z; a day begins in the site's zone.",
        HelpName = "TIME",
    };

    private readonly Option<string> _format = new("--format")
    {
        DefaultValueFactory = _ => "text",
    };

    private SiteOptions()
    {
        _now.Validators.Add(CheckNow);
        _root.Validators.Add(CheckRoot);
    }

    public static SiteOptions AddTo(Command command) => AddTo(command, "How messages are printed.");

    /// <param name="formatMeaning">What <c>--format</c> is about, where that is more than messages.</param>
    /// <param name="moreFormats">What it takes besides; messages are text then.</param>
    public static SiteOptions AddTo(Command command, string formatMeaning, params string[] moreFormats)
    {
        var options = new SiteOptions();
        options._format.Description = formatMeaning;
        options._format.AcceptOnlyFromAmong(["text", "github", "json", .. moreFormats]);
        command.Options.Add(options._root);
        command.Options.Add(options._now);
        command.Options.Add(options._format);
        return options;
    }

    public RootFolder Root(ParseResult result) => new(result.GetRequiredValue(_root));

    public string? Now(ParseResult result) => result.GetValue(_now);

    public string FormatName(ParseResult result) => result.GetRequiredValue(_format);

    public DiagnosticFormat Format(ParseResult result) => result.GetRequiredValue(_format) switch
    {
        "github" => DiagnosticFormat.GitHub,
        "json" => DiagnosticFormat.Json,
        _ => DiagnosticFormat.Text,
    };

    public Reporting Reporting(ParseResult result) => new(Format(result), result.InvocationConfiguration.Error, FolderInRepository(result));

    /// <summary>The settings of the site; null where there is something wrong with them, which is printed.</summary>
    public SiteSettings? Settings(ParseResult result)
    {
        var sink = new DiagnosticSink();
        var settings = SiteSettingsReader.Read(Root(result), sink);
        Reporting(result).Print(DiagnosticReport.Of(sink, settings.Levels));
        return sink.HasErrors ? null : settings;
    }

    /// <summary>Commands are run at the root of a repository, and the site may lie in a folder of it.</summary>
    private string FolderInRepository(ParseResult result)
    {
        var folder = Path.GetRelativePath(".", result.GetRequiredValue(_root)).Replace(Path.DirectorySeparatorChar, '/');
        return folder == "." || folder.StartsWith("..", StringComparison.Ordinal) || Path.IsPathRooted(folder) ? "" : folder + "/";
    }

    private static void CheckNow(OptionResult result)
    {
        var text = result.Tokens is [var token, ..] ? token.Value : null;
        if (text is not null && MomentText.Parse(text, SiteZone.Utc) is null)
        {
            result.AddError($"'{text}' is not a day or a time; write it as 2026-11-22 or 2026-11-22T09:00:00Z.");
        }
    }

    private static void CheckRoot(OptionResult result)
    {
        if (result.Tokens is [var token, ..] && !Directory.Exists(token.Value))
        {
            result.AddError($"There is no folder '{token.Value}'.");
        }
    }
}
