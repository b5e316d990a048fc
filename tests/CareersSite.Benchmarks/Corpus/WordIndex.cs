using System.Runtime.InteropServices;

namespace CareersSite.Benchmarks.Corpus;

/// <summary>Which postings have a word that begins with some letters.</summary>
internal sealed class WordIndex
{
    private readonly string[] _words;
    private readonly List<int>[] _postings;

    /// <param name="wordsOfPostings">Those of the first posting, of the second, and so on.</param>
    public WordIndex(IReadOnlyList<string[]> wordsOfPostings)
    {
        var postings = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        foreach (var (number, words) in wordsOfPostings.Index())
        {
            foreach (var word in words)
            {
                ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(postings, word, out _);
                (list ??= []).Add(number);
            }
        }

        _words = [.. postings.Keys.Order(StringComparer.Ordinal)];
        _postings = [.. _words.Select(word => postings[word])];
    }

    public bool HasWordFrom(string beginning) => WordsFrom(beginning).Any();

    /// <summary>Whether one posting has them all, and no other.</summary>
    public bool HasOnlyOne(string[] beginnings)
    {
        var rarestFirst = beginnings.Select(beginning => WordsFrom(beginning).SelectMany(word => _postings[word]).ToHashSet()).OrderBy(set => set.Count);
        return rarestFirst.Aggregate((all, set) => [.. all.Where(set.Contains)]).Count == 1;
    }

    private IEnumerable<int> WordsFrom(string beginning)
    {
        var found = Array.BinarySearch(_words, beginning, StringComparer.Ordinal);
        for (var word = found < 0 ? ~found : found; word < _words.Length && _words[word].StartsWith(beginning, StringComparison.Ordinal); word++)
        {
            yield return word;
        }
    }
}
