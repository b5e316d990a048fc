using CareersSite.Model;

namespace CareersSite.Theming.Views;

/// <summary><c>picture '/logo.svg'</c>: a picture of <c>content/static</c> with its size, so that a page does not jump while it loads.</summary>
public static class PictureFunction
{
    public static readonly View<(string Path, Site Site)> View = new View<(string Path, Site Site)>("picture", "A picture under content/static.")
        .Url("url", "its address on the site", picture => picture.Site.Permalinks.HrefFile(picture.Path))
        .Number("width", "in pixels, or null where it is not known", picture => picture.Site.Pictures.SizeOf(picture.Path)?.Width)
        .Number("height", "in pixels, or null where it is not known", picture => picture.Site.Pictures.SizeOf(picture.Path)?.Height);

    /// <summary>Null for an empty path.</summary>
    public static ViewValue Of(Site site) => ViewValue.Function("picture", ["path"], arguments => arguments[0] switch
    {
        null or "" => ViewValue.Nothing,
        var path when site.Pictures.Has(path) => View.Of((path, site)),
        var path => throw new TemplateException($"there is no picture '{path}' under content/static"),
    });
}
