using CareersSite.Diagnostics;
using CareersSite.Files;

namespace CareersSite.Serving.Desk;

/// <summary>Addresses that open a file in VS Code, at its line (https://code.visualstudio.com/docs/configure/command-line).</summary>
/// <param name="areWanted">Whether the browser runs on the machine of the files; to others their folder is not told.</param>
public sealed class EditorLinks(RootFolder root, bool areWanted)
{
    /// <summary>Null for what is no file of the site, such as one of the theme that ships with the program.</summary>
    public string? Of(SourcePlace place)
    {
        if (!areWanted || Path.IsPathRooted(place.File) || !root.HasFile(place.File))
        {
            return null;
        }

        var path = $"{root.FullPath.Replace('\\', '/').TrimStart('/')}/{place.File}";
        var escaped = string.Join('/', path.Split('/').Select(Uri.EscapeDataString)).Replace("%3A", ":", StringComparison.Ordinal);
        return string.Create(CultureInfo.InvariantCulture, $"vscode://file/{escaped}:{Math.Max(1, place.Line)}:{Math.Max(1, place.Column)}");
    }
}
