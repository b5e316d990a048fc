using System.Collections.Concurrent;
using CareersSite.Content;
using CareersSite.Diagnostics;
using CareersSite.Files;
using CareersSite.Model;
using CareersSite.Outputs;

namespace CareersSite.Checking.Pages;

/// <summary>Finds what was meant by an address of the site at which there is nothing.</summary>
public sealed class MissingPages(Site site, OutputPlan plan)
{
    private const string Index = "index.html";

    /// <summary>Menus and footers name the same addresses on every page, and looking for what was meant takes time.</summary>
    private readonly ConcurrentDictionary<string, string> _known = new(StringComparer.Ordinal);

    /// <summary>Postings that have no page now, by the path that it would have.</summary>
    private readonly Lazy<ILookup<string, Unpublished>> _unpublished =
        new(() => site.Unpublished.ToLookup(item => PathOf(item, site), StringComparer.Ordinal));

    /// <returns>The end of a sentence; empty where nobody can know.</returns>
    public string WhatIsMeant(string path) => _known.GetOrAdd(path, Find);

    private static string PathOf(Unpublished item, Site site)
    {
        var name = FileNaming.Of(new SiteFile(item.File, 0, default), site.Settings);
        var prefix = site.Editions.FirstOrDefault(edition => edition.Language == name.Language)?.Prefix ?? "";
        return Permalinks.Posting(prefix, Slug.Of(name.Stem)).Path;
    }

    private string Find(string path) => _unpublished.Value[path].FirstOrDefault() is { } item
        ? $": {item.File} is not published ({item.Reason})"
        : Near(path);

    /// <summary>In the same folder something with nearly the same name, or elsewhere something with the same one.</summary>
    private string Near(string path)
    {
        var (folder, name) = Split("/" + path);
        var others = plan.Outputs.Select(output => Split(Shown(output))).ToArray();
        var beside = Spelling.Nearest(name, others.Where(other => other.Folder == folder).Select(other => other.Name));
        var elsewhere = others.FirstOrDefault(other => other.Name == name && name.Length > 0).Folder;
        return (beside, elsewhere) switch
        {
            ({ Length: > 0 }, _) => $"; did you mean '{folder}{beside}'?",
            (_, not null) => $"; did you mean '{elsewhere}{name}'?",
            _ => "",
        };
    }

    /// <summary><c>/jobs/</c> and <c>baker/</c>: the name keeps the slash at its end.</summary>
    private static (string Folder, string Name) Split(string path)
    {
        var slash = path.Length < 2 ? 0 : path.LastIndexOf('/', path.Length - 2);
        return (path[..(slash + 1)], path[(slash + 1)..]);
    }

    private static string Shown(Output output) =>
        "/" + (output.Path.EndsWith(Index, StringComparison.Ordinal) ? output.Path[..^Index.Length] : output.Path);
}
