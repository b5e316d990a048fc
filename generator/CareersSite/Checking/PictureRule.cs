using CareersSite.Configuration;
using CareersSite.Diagnostics.Catalogue;

namespace CareersSite.Checking;

/// <summary>The picture that is shown where a page is shared has words too.</summary>
public static class PictureRule
{
    public static void Check(SharePicture? picture, CheckedFile file)
    {
        if (picture is { Alt: null or "" })
        {
            file.ReportField(
                TextProblems.ImageWithoutAlt,
                "image",
                $"the picture '{picture.Path}' has no words for those who do not see it",
                "Add a line such as 'image_alt: The workshop from above'.");
        }
    }
}
