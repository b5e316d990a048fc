using CareersSite.Configuration;
using CareersSite.Content;
using CareersSite.Diagnostics;
using CareersSite.Files;
using CareersSite.Model;
using CareersSite.Outputs;
using CareersSite.Theming;
using CareersSite.Timing;

namespace CareersSite.Planning;

/// <summary>A site, frozen, and the plan of all that it publishes.</summary>
/// <param name="Plan">Null where errors keep the site from being published.</param>
public sealed record LoadedSite(SiteSettings Settings, Site? Site, OutputPlan? Plan);

/// <summary>Load → freeze → plan: the way from a folder to the map of its outputs.</summary>
/// <param name="memory">What was read of the same folder before; null where it is read once.</param>
public sealed class SiteLoader(RootFolder root, LoadOptions options, SiteMemory? memory = null)
{
    /// <summary>
    /// Reads everything, and reports everything that is wrong with it. A file with an error is left out of the plan, so that it hides
    /// no error of another file or of a template; whether the rest may be published is for others to say.
    /// With a memory, what has errors is there as it last was without.
    /// </summary>
    public LoadedSite Load(DiagnosticSink sink)
    {
        var (settings, isReadable) = ReadSettings(sink);
        if (!root.HasFile(SiteSettings.File) && !isReadable)
        {
            return new LoadedSite(settings, Site: null, Plan: null);
        }

        // Neither needs the other, and the theme takes as long as the content of a small site.
        var themed = Task.Run(() => LoadTheme(settings, sink));
        var content = new ContentReader(root, settings, sink, memory?.Content).Read();
        var (theme, isLoadable) = themed.GetAwaiter().GetResult();
        if (!isReadable || !isLoadable || theme is null || (memory is null && sink.HasErrorsOfTheSite))
        {
            return new LoadedSite(settings, Site: null, Plan: null);
        }

        using var lap = PhaseClock.In(Phase.Freeze);
        var site = new SiteBuilder(settings, options.NowIn(settings.Zone), options.Audience, sink).Build(content);
        return new LoadedSite(settings, site, SitePlan.Of(site, theme, root, sink));
    }

    private (SiteSettings Settings, bool IsUsable) ReadSettings(DiagnosticSink sink)
    {
        var (settings, isUsable) = (memory?.Settings ?? new()).Make(root.Find(SiteSettings.File), basis: null, Read, sink);
        return (settings!, isUsable);

        SiteSettings Read(DiagnosticSink own)
        {
            var read = SiteSettingsReader.Read(root, own);
            (read.StatedUrl, read.BaseUrl) = (read.BaseUrl, options.BaseUrl ?? read.BaseUrl);
            return read;
        }
    }

    private (Theme? Theme, bool IsUsable) LoadTheme(SiteSettings settings, DiagnosticSink sink) => (memory?.Theme ?? new()).Make(
        root.List(ThemeFiles.Folder, new DiagnosticSink()),
        settings,
        own => new ThemeLoader(root, settings, own).Load(options.Naming, settings.BaseUrl.AbsolutePath),
        sink);
}
