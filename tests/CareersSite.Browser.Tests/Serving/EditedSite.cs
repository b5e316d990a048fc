using CareersSite.Browser.Tests.Hosting;

namespace CareersSite.Browser.Tests.Serving;

/// <summary>A small site that somebody edits while the real program serves it.</summary>
internal sealed class EditedSite : IDisposable
{
    public const string Settings = "title: Careers\nbase_url: https://careers.example/\ntheme: own\norganization:\n  name: Example\n";

    private readonly ScratchFolder _root = new();
    private RunningServe? _serve;

    private EditedSite()
    {
    }

    public string Root => _root.Path;

    public RunningServe Serve => _serve!;

    public Uri Address { get; private set; } = new("http://localhost/");

    /// <summary>A site with one posting, "Cook", and a theme of its own that changes nothing yet.</summary>
    public static async Task<EditedSite> StartAsync(string settings = Settings, params string[] options)
    {
        var site = new EditedSite();
        site.Save("site.yml", settings);
        site.Save("themes/own/theme.yml", "name: own\nextends: default\n");
        site.Save("content/jobs/cook.md", Posting("Cook"));
        (site._serve, site.Address) = await RunningServe.StartAsync(site.Root, options);
        return site;
    }

    /// <summary>A posting with enough text to scroll in.</summary>
    public static string Posting(string title, string more = "") =>
        $"---\ntitle: {title}\ndate: 2026-11-01\nlocation: Berlin, DE\n{more}---\n{string.Concat(Enumerable.Repeat("You cook for forty people, and then you cook some more.\n\n", 60))}";

    public Uri At(string path) => new(Address, path);

    public void Save(string path, string text) => _root.With(path, text);

    /// <summary>As careful programs save: a file beside it, which then takes its place.</summary>
    public void SaveByRename(string path, string text)
    {
        var beside = Path.Combine(Directory.CreateDirectory(Path.Combine(Root, Path.GetDirectoryName(path)!)).FullName, ".saving.tmp");
        File.WriteAllText(beside, text);
        File.Move(beside, Path.Combine(Root, path), overwrite: true);
    }

    public void Rename(string from, string to) => File.Move(Path.Combine(Root, from), Path.Combine(Root, to));

    public void Delete(string path) => File.Delete(Path.Combine(Root, path));

    public void Dispose()
    {
        _serve?.Dispose();
        _root.Dispose();
    }
}
