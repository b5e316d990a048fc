using CareersSite.Diagnostics.Catalogue;
using Markdig.Syntax.Inlines;

namespace CareersSite.Checking.Texts;

/// <summary>A picture in a text says something, so it has words for those who do not see it.</summary>
public static class ImageRule
{
    public static void Check(LinkInline image, CheckedText text)
    {
        if (string.IsNullOrWhiteSpace(LinkTextRule.WordsOf(image)))
        {
            text.Report(
                TextProblems.ImageWithoutAlt,
                image,
                $"the picture '{image.Url}' has no words for those who do not see it",
                $"Say what it shows: ![The workshop from above]({image.Url})");
        }
    }
}
