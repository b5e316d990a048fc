using CareersSite.Configuration;
using CareersSite.Content;
using CareersSite.Theming;

namespace CareersSite.Planning;

/// <summary>What was read of a site the last time, so that it need not be read again, and what it was when it last had no errors.</summary>
public sealed class SiteMemory
{
    public ContentMemory Content { get; init; } = new();

    public KeptPart<SiteSettings> Settings { get; } = new();

    public KeptPart<Theme> Theme { get; } = new();

    /// <summary>A file that may have changed, whatever its length and time say.</summary>
    public void Forget(string path)
    {
        Content.Forget(path);
        if (path == SiteSettings.File)
        {
            Settings.Forget();
        }
        else if (path.StartsWith(ThemeFiles.Folder + "/", StringComparison.Ordinal))
        {
            Theme.Forget();
        }
    }
}
