using System.CommandLine;
using CareersSite.Configuration;
using CareersSite.Content;
using CareersSite.Diagnostics;
using CareersSite.Files;
using CareersSite.Importing;
using CareersSite.Importing.Understanding;
using CareersSite.Importing.Values;

namespace CareersSite.Commands;

/// <summary><c>careers import</c>: job descriptions that people have → postings.</summary>
public sealed class ImportCommand
{
    private readonly Argument<string[]> _files = new("file")
    {
        Description = "Files with job descriptions.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string?> _from = new("--from")
    {
        Description = "What the files are, where they are not recognised by their content.",
        HelpName = string.Join('|', SourceKinds.Names),
    };

    private readonly Option<string?> _title = new("--title")
    {
        Description = "The job's title, where the text does not say it.",
        HelpName = "TITLE",
    };

    private readonly Option<string?> _slug = new("--slug")
    {
        Description = "The name of the new file and last part of the page's address; without it, made from the title.",
        HelpName = "SLUG",
    };

    private readonly Option<bool> _force = new("--force") { Description = "Write over a posting of the same name." };

    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "Print what would be written, and write nothing." };

    private readonly SiteOptions _site;

    private ImportCommand(Command command)
    {
        _site = SiteOptions.AddTo(command);
        _from.AcceptOnlyFromAmong([.. SourceKinds.Names]);
        _slug.Validators.Add(result =>
        {
            if (result.Tokens is [var slug, ..] && !Slug.IsFine(slug.Value))
            {
                result.AddError("A slug has small letters, digits and dashes only.");
            }
        });
        command.Validators.Add(result =>
        {
            if (result.GetResult(_files)?.Tokens.Count > 1 && (result.GetResult(_slug) is not null || result.GetResult(_title) is not null))
            {
                result.AddError("'--title' and '--slug' are about one posting, so name one file with them.");
            }
        });
        command.Arguments.Add(_files);
        foreach (Option option in new Option[] { _from, _title, _slug, _force, _dryRun })
        {
            command.Options.Add(option);
        }
    }

    public static Command Make()
    {
        var command = new Command("import", "Write postings from job descriptions in other forms.");
        var import = new ImportCommand(command);
        command.SetAction(import.Run);
        return command;
    }

    private int Run(ParseResult arguments)
    {
        if (_site.Settings(arguments) is not { } settings)
        {
            return ExitCode.SiteHasErrors;
        }

        var sink = new DiagnosticSink();
        var (output, error) = (arguments.InvocationConfiguration.Output, arguments.InvocationConfiguration.Error);
        var postings = new ImportedPostings(_site.Root(arguments), settings, sink)
        {
            Slug = arguments.GetValue(_slug),
            Force = arguments.GetValue(_force),
            DryRun = arguments.GetValue(_dryRun),
        };
        foreach (var file in arguments.GetRequiredValue(_files))
        {
            foreach (var posting in Read(file, settings, arguments, sink))
            {
                postings.Write(posting, file, output, error);
            }
        }

        new Reporting(_site.Format(arguments), error).Print(DiagnosticReport.Of(sink, settings.Levels));
        return sink.HasErrors ? ExitCode.SiteHasErrors : ExitCode.Fine;
    }

    /// <summary>The postings of a file; what is wrong with one file keeps no other from being read.</summary>
    private IReadOnlyList<ImportedPosting> Read(string file, SiteSettings settings, ParseResult arguments, DiagnosticSink sink)
    {
        var found = new DiagnosticSink();
        var read = GivenFile.Read(file, found) is { } bytes
            ? new Importer(settings, found).Read(new Source(file, bytes), SourceKinds.Parse(arguments.GetValue(_from)))
            : [];
        foreach (var diagnostic in found.Taken)
        {
            sink.Report(diagnostic);
        }

        return arguments.GetValue(_title) is { Length: > 0 } title && read is [var only] ? [WithTitle(only, title)] : read;
    }

    private static ImportedPosting WithTitle(ImportedPosting posting, string title) => posting with
    {
        Findings =
        [
            new Finding("title", FieldValue.Text(title), 0, "from --title", Sureness.Record),
            .. posting.Findings.Where(finding => finding.Field != "title"),
        ],
        Questions = [.. posting.Questions.Where(question => question.Field != "title")],
    };
}
