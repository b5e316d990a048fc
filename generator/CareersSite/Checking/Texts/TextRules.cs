using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CareersSite.Checking.Texts;

/// <summary>Every rule on the text of a posting or page.</summary>
public static class TextRules
{
    public static void Check(CheckedText text)
    {
        TemplateRule.Check(text);
        var headings = new HeadingRule(text);
        foreach (var node in text.Tree.Descendants())
        {
            switch (node)
            {
                case HeadingBlock heading:
                    headings.Check(heading);
                    break;
                case LinkInline { IsImage: true } image:
                    ImageRule.Check(image, text);
                    break;
                case LinkInline link:
                    LinkTextRule.Check(link, text);
                    break;
            }
        }
    }
}
