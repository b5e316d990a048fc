using CareersSite.Diagnostics.Catalogue;
using Markdig.Syntax;

namespace CareersSite.Checking.Texts;

/// <summary>Headings step down one level at a time. With which level a text begins does not matter: the site moves them below its own.</summary>
public sealed class HeadingRule(CheckedText text)
{
    private int? _level;

    public void Check(HeadingBlock heading)
    {
        if (_level is { } before && heading.Level > before + 1)
        {
            text.Report(
                TextProblems.HeadingSkipped,
                heading,
                $"this heading has {heading.Level} '#', the one before it {before}: a level is skipped",
                $"Write {new string('#', before + 1)} or {new string('#', before)} in front of it.");
        }

        _level = heading.Level;
    }
}
