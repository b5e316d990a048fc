using CareersSite.Content.Pictures;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace CareersSite.Markup;

/// <summary>The size of each picture of the site that a text shows, so that the text does not jump while it loads.</summary>
/// <param name="basePath">The path under which the site lies, with <c>/</c> at both ends.</param>
/// <param name="pictures">Null where no picture is known.</param>
public sealed class PictureSizes(string basePath, SitePictures? pictures)
{
    /// <param name="picture">Its address is resolved.</param>
    public void AddTo(LinkInline picture)
    {
        if (SizeOf(picture.Url!) is { } size)
        {
            picture.GetAttributes().AddPropertyIfNotExist("width", size.Width.ToString(CultureInfo.InvariantCulture));
            picture.GetAttributes().AddPropertyIfNotExist("height", size.Height.ToString(CultureInfo.InvariantCulture));
        }
    }

    private PictureSize? SizeOf(string url) => pictures is not null && url.StartsWith(basePath, StringComparison.Ordinal)
        ? pictures.SizeOf(Uri.UnescapeDataString(url[basePath.Length..].Split('?', '#')[0]))
        : null;
}
