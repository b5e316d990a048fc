using System.CommandLine;

namespace CareersSite.Commands;

/// <summary>The options of verbs that write a site.</summary>
public sealed class OutputOptions
{
    private readonly Option<string> _output = new("--output")
    {
        Description = "The folder to write; it is replaced as a whole, and only if nothing is wrong.",
        DefaultValueFactory = _ => "public",
        HelpName = "DIR",
    };

    private readonly Option<string?> _manifest = new("--manifest")
    {
        Description = $"A file to write, outside of the folder: path, size and SHA-256 of every file of the site. The site has its own, {Publishing.Manifests.Manifest.FileName}.",
        HelpName = "FILE",
    };

    public static OutputOptions AddTo(Command command)
    {
        var options = new OutputOptions();
        command.Options.Add(options._output);
        command.Options.Add(options._manifest);
        command.Validators.Add(result =>
        {
            if (result.GetValue(options._manifest) is { } manifest && IsInside(manifest, result.GetRequiredValue(options._output)))
            {
                result.AddError($"The manifest '{manifest}' would be a file of the site; name one outside of its folder.");
            }
        });
        return options;
    }

    public string Output(ParseResult arguments) => Path.GetFullPath(arguments.GetRequiredValue(_output));

    public string? Manifest(ParseResult arguments) => arguments.GetValue(_manifest) is { } file ? Path.GetFullPath(file) : null;

    private static bool IsInside(string file, string folder)
    {
        var relative = Path.GetRelativePath(folder, file);
        return relative == "." || (!Path.IsPathRooted(relative) && relative.Split(Path.DirectorySeparatorChar)[0] != "..");
    }
}
