using System.Text.RegularExpressions;
using CareersSite.Importing.Documents;
using CareersSite.Importing.Words;

namespace CareersSite.Importing.Outlining;

/// <summary>Short lines below a heading that are a list, though nobody gave them marks.</summary>
internal static partial class UnmarkedList
{
    private const int LongestItem = 260;
    private const int Fewest = 2;

    /// <summary>How many of the lines below a heading are items; 0 where they are paragraphs.</summary>
    /// <param name="heading">The line above: a heading, or a sentence that ends with a colon.</param>
    /// <param name="below">The plain lines down to the next heading, list or table.</param>
    public static int LengthOf(SourceLine heading, IReadOnlyList<SourceLine> below)
    {
        var kind = ImportWords.SectionOf(HeadingTest.WordsOf(heading).Plain);
        var isAnnounced = kind is "list" or "skills" or "questions" || (kind is null && heading.Plain is [.., ':']);
        if (!isAnnounced)
        {
            return 0;
        }

        var items = TogetherIn(below, below.TakeWhile(IsItem).Count());
        var areSentencesApart = items > 1 && below.Take(items).All(line => line.AfterGap && line.Plain is [.., '.']) && kind is null;
        return items >= Fewest && !areSentencesApart ? items : 0;
    }

    /// <summary>How many of the first lines stand together: where none is set apart from the next, one that is begins something else.</summary>
    private static int TogetherIn(IReadOnlyList<SourceLine> below, int count)
    {
        if (count < 2 || below[1].AfterGap)
        {
            return count;
        }

        return 1 + below.Take(count).Skip(1).TakeWhile(line => !line.AfterGap).Count();
    }

    private static bool IsItem(SourceLine line) =>
        line.Plain.Length <= LongestItem && !SecondSentence().IsMatch(line.Plain) && !WordPattern.Begins(line.Plain, "phrase", "closing");

    /// <summary>A full stop after a longer word, and a capital: not the one of "e.g. Go" or "z. B. Java".</summary>
    [GeneratedRegex(@"[\p{Ll}\d)]{3}[.!?]\s+\p{Lu}", RegexOptions.CultureInvariant)]
    private static partial Regex SecondSentence();
}
