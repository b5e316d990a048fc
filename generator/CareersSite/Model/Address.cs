namespace CareersSite.Model;

/// <summary>Where something is on the site, whatever the site's own address: <c>jobs/backend-engineer/</c>, <c>feed.json</c>.</summary>
/// <param name="Path">Without <c>/</c> in front; a page ends in one; the home page is empty.</param>
public readonly record struct Address(string Path)
{
    /// <summary>The file that a web server reads for it.</summary>
    public string OutputPath => Path.Length == 0 || Path[^1] == '/' ? Path + "index.html" : Path;
}
