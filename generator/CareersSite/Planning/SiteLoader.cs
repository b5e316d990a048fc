using CareersSite.Configuration;
using CareersSite.Content;
using CareersSite.Diagnostics;
using CareersSite.Files;
using CareersSite.Model;
using CareersSite.Outputs;
using CareersSite.Theming;

namespace CareersSite.Planning;

/// <summary>A site, frozen, and the plan of all that it publishes.</summary>
/// <param name="Plan">Null where errors keep the site from being published.</param>
public sealed record LoadedSite(SiteSettings Settings, Site? Site, OutputPlan? Plan);

/// <summary>Load → freeze → plan: the way from a folder to the map of its outputs.</summary>
public sealed class SiteLoader(RootFolder root, LoadOptions options)
{
    /// <summary>
    /// Reads everything, and reports everything that is wrong with it. A file with an error is left out of the plan, so that it hides
    /// no error of another file or of a template; whether the rest may be published is for others to say.
    /// </summary>
    public LoadedSite Load(DiagnosticSink sink)
    {
        var settings = SiteSettingsReader.Read(root, sink);
        if (!root.HasFile(SiteSettings.File))
        {
            return new LoadedSite(settings, Site: null, Plan: null);
        }

        settings.BaseUrl = options.BaseUrl ?? settings.BaseUrl;
        var content = new ContentReader(root, settings, sink).Read();
        var theme = new ThemeLoader(root, settings, sink).Load(options.Naming, settings.BaseUrl.AbsolutePath);
        if (sink.HasErrorsOfTheSite || theme is null)
        {
            return new LoadedSite(settings, Site: null, Plan: null);
        }

        var site = new SiteBuilder(settings, options.NowIn(settings.Zone), options.Audience, sink).Build(content);
        return new LoadedSite(settings, site, SitePlan.Of(site, theme, root, sink));
    }
}
