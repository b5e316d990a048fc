using CareersSite.Diagnostics.Catalogue;

namespace CareersSite.Checking.Pages;

/// <summary>Rules on the markup of a single page.</summary>
public static class PageRules
{
    public static IEnumerable<Finding> Check(RenderedPage page) => DuplicateIds(page).Concat(Pictures(page));

    private static IEnumerable<Finding> DuplicateIds(RenderedPage page) => page.DuplicateIds.Distinct(StringComparer.Ordinal).Select(id => new Finding(
        LinkProblems.DuplicateId,
        page.Output,
        Written: null,
        $"the id '{id}' stands on more than one element of the page",
        "Give one of them another id."));

    private static IEnumerable<Finding> Pictures(RenderedPage page) => page.PicturesWithoutAlt.Distinct(StringComparer.Ordinal).Select(picture => new Finding(
        TextProblems.ImageWithoutAlt,
        page.Output,
        picture,
        $"the picture '{picture}' has no words for those who do not see it",
        "Say in its 'alt' what it shows; write alt=\"\" where it is decoration only."));
}
