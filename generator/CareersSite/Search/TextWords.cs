using CareersSite.Diagnostics;
using CareersSite.Model;

namespace CareersSite.Search;

/// <summary>The words of summaries, bodies and all that a posting says in sentences.</summary>
internal static class TextWords
{
    /// <summary>From here a word is one that the text is about.</summary>
    public const int StrongWeight = 3;

    private const int PostingsInPart = 256;

    public static WordPostings Of(IReadOnlyList<SitePosting> postings, DiagnosticSink sink)
    {
        var parts = new Occurrences[(postings.Count + PostingsInPart - 1) / PostingsInPart];
        Parallel.For(0, parts.Length, part => parts[part] = OfPart(postings, part * PostingsInPart, sink));
        return new WordPostings(parts);
    }

    private static Occurrences OfPart(IReadOnlyList<SitePosting> postings, int first, DiagnosticSink sink)
    {
        var words = new Occurrences();
        for (var i = first; i < Math.Min(first + PostingsInPart, postings.Count); i++)
        {
            Take(postings[i], words, sink);
            words.EndPosting();
        }

        return words;
    }

    private static void Take(SitePosting posting, Occurrences words, DiagnosticSink sink)
    {
        var job = posting.Posting;
        words.Weight = StrongWeight;
        if (job.StatedId is { } id)
        {
            SearchText.Words(id, words);
        }

        SearchText.Words(job.Summary ?? "", words);
        words.Weight = 1;
        SearchText.Words(posting.Body(sink).LendPlainText(), words);
        TakeAll(job.Benefits, words);
        TakeAll(job.Education, words);
        TakeAll([.. new[] { job.Industry, job.Organization?.Name, job.Hours }.OfType<string>()], words);
    }

    private static void TakeAll(IReadOnlyList<string> texts, Occurrences words)
    {
        foreach (var text in texts)
        {
            SearchText.Words(text, words);
        }
    }
}
