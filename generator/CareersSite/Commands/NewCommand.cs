using System.CommandLine;
using System.CommandLine.Parsing;
using CareersSite.Configuration;
using CareersSite.Content;
using CareersSite.Content.Drafting;
using CareersSite.Diagnostics;
using CareersSite.Planning;

namespace CareersSite.Commands;

/// <summary><c>careers new</c>: the file of a new posting, ready to be filled in.</summary>
public sealed class NewCommand
{
    private readonly Argument<string> _title = new("title") { Description = "The job's title." };

    private readonly Option<string?> _department = new("--department") { Description = "The department.", HelpName = "NAME" };

    private readonly Option<string?> _location = new("--location")
    {
        Description = "Where the work is done: a place of site.yml, or 'City, Region, Country'.",
        HelpName = "PLACE",
    };

    private readonly Option<string?> _language = new("--lang")
    {
        Description = "The language of the text; without it, the site's first.",
        HelpName = "CODE",
    };

    private readonly Option<string?> _slug = new("--slug")
    {
        Description = "The name of the file and last part of the page's address; without it, made from the title.",
        HelpName = "SLUG",
    };

    private readonly SiteOptions _site;

    private NewCommand(Command command)
    {
        _site = SiteOptions.AddTo(command);
        _title.Validators.Add(result => Require(OneLine(result.Tokens[0].Value).Length > 0, result, "The title is empty."));
        _slug.Validators.Add(result => Require(
            result.Tokens is not [var slug, ..] || Slug.IsFine(slug.Value), result, "A slug has small letters, digits and dashes only."));
        command.Arguments.Add(_title);
        command.Options.Add(_department);
        command.Options.Add(_location);
        command.Options.Add(_language);
        command.Options.Add(_slug);
    }

    public static Command Make()
    {
        var command = new Command("new", "Write the file of a new posting, as a draft.");
        var make = new NewCommand(command);
        command.SetAction(make.Run);
        return command;
    }

    private int Run(ParseResult arguments)
    {
        if (_site.Settings(arguments) is not { } settings)
        {
            return ExitCode.SiteHasErrors;
        }

        var error = arguments.InvocationConfiguration.Error;
        var posting = PostingFor(arguments, settings);
        if (!settings.Languages.Contains(posting.Language, StringComparer.Ordinal))
        {
            var known = string.Join(", ", settings.Languages);
            return Refuse($"The site does not have the language '{posting.Language}'; it has: {known}.", error);
        }

        var slug = arguments.GetValue(_slug) ?? Slug.Of(posting.Title);
        var drafts = new DraftWriter(_site.Root(arguments), settings);
        if (drafts.HolderOf(slug, posting.Language) is { } holder)
        {
            return Refuse(
                $"{holder} is there already and has the address '{slug}', so nothing was written.\n"
                + $"Choose another address, such as '--slug {drafts.FreeSlugLike(slug, posting.Language)}'.",
                error);
        }

        return Write(drafts, drafts.PathOf(slug, posting.Language), new PostingTemplate(settings).Fill(posting), arguments);
    }

    private int Write(DraftWriter drafts, string path, string text, ParseResult arguments)
    {
        var (output, error) = (arguments.InvocationConfiguration.Output, arguments.InvocationConfiguration.Error);
        var sink = new DiagnosticSink();
        if (drafts.Read(path, text, sink) is not { } posting || sink.HasErrors)
        {
            _site.Reporting(arguments).Print(DiagnosticReport.Of(sink, DiagnosticLevels.Default));
            return Refuse("Nothing was written.", error);
        }

        if (WhyNotWritten(drafts, path, text) is { } reason)
        {
            return Refuse($"{path} {reason}", error);
        }

        output.Write(path + "\n");
        error.Write(posting.IsDraft
            ? "It is a draft: nobody sees it until you delete its line 'draft: yes'. 'careers serve' shows it to you.\n"
            : "It is not a draft, because site.yml gives 'draft' another meaning: it will be published with the next build.\n");
        return ExitCode.Fine;
    }

    private static string? WhyNotWritten(DraftWriter drafts, string path, string text)
    {
        try
        {
            return drafts.Write(path, text) ? null : "is there already, so nothing was written.";
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            return $"cannot be written: {trouble.Message}";
        }
    }

    private static int Refuse(string reason, TextWriter error)
    {
        error.Write(reason + "\n");
        return ExitCode.SiteHasErrors;
    }

    private NewPosting PostingFor(ParseResult arguments, SiteSettings settings)
    {
        var now = new LoadOptions { Now = _site.Now(arguments) }.NowIn(settings.Zone);
        return new NewPosting(
            OneLine(arguments.GetRequiredValue(_title)),
            Filled(arguments.GetValue(_department)),
            Filled(arguments.GetValue(_location)),
            arguments.GetValue(_language) ?? settings.DefaultLanguage,
            settings.Zone.DayOf(now));
    }

    private static string? Filled(string? text) => text is null || OneLine(text) is { Length: 0 } ? null : OneLine(text);

    /// <summary>Without line ends, tabs and other control characters, which a title cannot hold.</summary>
    private static string OneLine(string text) =>
        string.Join(' ', string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c)).Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static void Require(bool condition, SymbolResult result, string problem)
    {
        if (!condition)
        {
            result.AddError(problem);
        }
    }
}
