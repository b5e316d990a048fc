using System.CommandLine;
using System.Text;
using CareersSite.Configuration;
using CareersSite.Content;
using CareersSite.Diagnostics;
using CareersSite.Files;
using CareersSite.Theming;
using CareersSite.Yaml.Schema;

namespace CareersSite.Commands;

/// <summary><c>careers schema</c>: what an editor's program needs in order to help while a file is written.</summary>
public sealed class SchemaCommand
{
    private readonly Argument<string> _kind = new("kind")
    {
        Description = "The kind of file: posting, page, site (site.yml) or theme (theme.yml).",
    };

    private readonly SiteOptions _site;

    private SchemaCommand(Command command)
    {
        _kind.AcceptOnlyFromAmong("posting", "page", "site", "theme");
        _site = SiteOptions.AddTo(command);
        command.Arguments.Add(_kind);
    }

    public static Command Make()
    {
        var command = new Command("schema", "Print the JSON Schema of a kind of file, for editors such as VS Code.");
        var schema = new SchemaCommand(command);
        command.SetAction(schema.Run);
        return command;
    }

    private int Run(ParseResult arguments)
    {
        var schema = arguments.GetRequiredValue(_kind) switch
        {
            "posting" => PostingSchema.Of(SettingsIn(_site.Root(arguments))),
            "page" => new SchemaDocument("The front matter of a page", PageFields.Table),
            "site" => new SchemaDocument("The settings of a careers site (site.yml)", SiteFields.Table),
            _ => new SchemaDocument("A theme of a careers site (theme.yml)", ThemeManifest.Table),
        };
        arguments.InvocationConfiguration.Output.Write(Encoding.UTF8.GetString(schema.ToUtf8()));
        return ExitCode.Fine;
    }

    /// <summary>As far as they can be read: a schema is wanted most while something is wrong.</summary>
    private static SiteSettings SettingsIn(RootFolder root) => SiteSettingsReader.Read(root, new DiagnosticSink());
}
