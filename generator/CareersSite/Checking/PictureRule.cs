using CareersSite.Configuration;
using CareersSite.Content.Pictures;
using CareersSite.Diagnostics;
using CareersSite.Diagnostics.Catalogue;

namespace CareersSite.Checking;

/// <summary>A picture for sharing has words, a format that others read, and the size at which they show it.</summary>
public sealed class PictureRule(SitePictures pictures)
{
    // What Open Graph's readers show whole, at twice the density of a small card.
    private static readonly PictureSize Best = new(1200, 630);

    /// <summary>The picture of a posting or a page.</summary>
    public void Check(SharePicture? picture, CheckedFile file)
    {
        if (picture is { Path.Length: > 0 })
        {
            Check(picture, (kind, message, hint) => file.ReportField(kind, "image", message, hint));
        }
    }

    /// <summary>The pictures of the site and of its departments, which <c>site.yml</c> names.</summary>
    public void Check(SiteSettings settings, CheckedFile file)
    {
        foreach (var picture in settings.Departments.Values.Select(department => department.Image).Prepend(settings.Image).OfType<SharePicture>().Where(each => each.Path.Length > 0))
        {
            Check(picture, (kind, message, hint) => file.Report(kind, file.Find(picture.Path) ?? new Mark(1, 1), message, hint));
        }
    }

    private void Check(SharePicture picture, Action<DiagnosticKind, string, string> report)
    {
        if (picture.Alt is null or { IsEmpty: true })
        {
            report(
                TextProblems.ImageWithoutAlt,
                $"the picture '{picture.Path}' has no words for those who do not see it",
                "Add a line such as 'image_alt: The workshop from above'.");
        }

        // One that is not there is a link of the page that leads nowhere.
        if (!pictures.Has(picture.Path))
        {
            return;
        }

        if (SizeOf(picture.Path) is not { } size)
        {
            report(
                PictureProblems.Unreadable,
                $"'{picture.Path}' is no picture that those who show shared pages can read",
                "Save it as PNG or JPEG, 1200 by 630 pixels.");
        }
        else if (size != Best)
        {
            report(
                PictureProblems.Size,
                $"'{picture.Path}' is {size.Width} by {size.Height} pixels, not {Best.Width} by {Best.Height}",
                "Crop or scale it to 1200 by 630 pixels.");
        }
    }

    /// <summary>Drawings, whose size is known too, are shown by none of them.</summary>
    private PictureSize? SizeOf(string path) => path.EndsWith(".svg", StringComparison.OrdinalIgnoreCase) ? null : pictures.SizeOf(path);
}
