using CareersSite.Content;
using CareersSite.Model;

namespace CareersSite.Search;

/// <summary>The words by which jobs are sought first: those of titles, skills, teams and tags.</summary>
/// <remarks>
/// A weight is what BM25 would give: a word counts more in a field that matters more, and in a title that has fewer other words. It is
/// rounded to four bits, so the scale ends at 15.
/// </remarks>
internal static class KeyWords
{
    public const int HeaviestWeight = 15;

    private const int SkillWeight = 6;
    private const int TeamWeight = 5;
    private const int TagWeight = 4;

    /// <summary>Of a word in a title of one, two, three … words.</summary>
    private static readonly int[] TitleWeights = [15, 14, 13, 12, 11, 10, 9];

    public static WordPostings Of(IReadOnlyList<SitePosting> postings)
    {
        var words = new Occurrences();
        foreach (var posting in postings)
        {
            Take(posting.Posting, words);
            words.EndPosting();
        }

        return new WordPostings([words]);
    }

    private static void Take(Posting posting, Occurrences words)
    {
        words.Weight = TitleWeights[Math.Clamp(posting.Title.AsSpan().Count(' '), 0, TitleWeights.Length - 1)];
        SearchText.Words(posting.Title, words);
        words.Weight = SkillWeight;
        TakeAll(posting.Skills, words);
        words.Weight = TeamWeight;
        SearchText.Words(posting.Team ?? "", words);
        words.Weight = TagWeight;
        TakeAll(posting.Tags, words);
    }

    private static void TakeAll(IReadOnlyList<string> texts, Occurrences words)
    {
        foreach (var text in texts)
        {
            SearchText.Words(text, words);
        }
    }
}
