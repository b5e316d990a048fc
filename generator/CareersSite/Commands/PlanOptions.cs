using System.CommandLine;
using CareersSite.Configuration;
using CareersSite.Diagnostics;
using CareersSite.Model;
using CareersSite.Planning;

namespace CareersSite.Commands;

/// <summary>The options of verbs that need the site as it will be published.</summary>
public sealed class PlanOptions
{
    private readonly Option<string?> _baseUrl = new("--base-url")
    {
        Description = "Where the site will be published, in place of base_url in site.yml.",
        HelpName = "URL",
    };

    private readonly Option<bool> _drafts = new("--drafts")
    {
        Description = "With drafts, upcoming and long closed postings, marked as such.",
    };

    private readonly Option<bool> _warningsAsErrors = new("--warnings-as-errors")
    {
        Description = "Take every warning for an error.",
    };

    private readonly SiteOptions _site;

    private PlanOptions(SiteOptions site)
    {
        _site = site;
        _baseUrl.Validators.Add(result =>
        {
            if (result.Tokens is [var token, ..] && BaseUrl.Parse(token.Value) is null)
            {
                result.AddError($"'{token.Value}' is not an address that a site can be published at.");
            }
        });
    }

    public static PlanOptions AddTo(Command command, SiteOptions site)
    {
        var options = new PlanOptions(site);
        command.Options.Add(options._baseUrl);
        command.Options.Add(options._drafts);
        command.Options.Add(options._warningsAsErrors);
        return options;
    }

    public LoadOptions Load(ParseResult arguments) => new()
    {
        Now = _site.Now(arguments),
        BaseUrl = arguments.GetValue(_baseUrl) is { } url ? BaseUrl.Parse(url) : null,
        Audience = arguments.GetValue(_drafts) ? Audience.Editors : Audience.Public,
    };

    /// <summary>The levels of <paramref name="settings"/>, and what the command line says over them.</summary>
    public DiagnosticLevels Levels(ParseResult arguments, SiteSettings settings) =>
        settings.Levels with { WarningsAreErrors = arguments.GetValue(_warningsAsErrors) };
}
