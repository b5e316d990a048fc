namespace CareersSite.Benchmarks.Corpus;

/// <summary>Makes queries that describe one posting and no other.</summary>
internal sealed class QueryMaker(MadePosting[] postings, Chance chance)
{
    public const int Count = 50;

    /// <summary>After so many postings of a large site that a kind of query does not tell from others, the whole title does.</summary>
    private const int Patience = 500;

    private const int ShortestMistyped = 4;
    private const int FewestLetters = 3;

    private readonly WordIndex _index = new([.. postings.Select(posting => QueryWords.Of($"{posting.Names} {posting.Project}"))]);

    /// <summary>The ways to describe a posting, in turn.</summary>
    private static IReadOnlyList<(string Name, Func<MadePosting, Chance, string> Describe)> Kinds { get; } =
    [
        ("title, city", (posting, _) => $"{posting.Title} {posting.City.Name}"),
        ("subject, city", (posting, _) => $"{posting.Subject} {posting.City.Name}"),
        ("role, subject, skill", (posting, chance) => $"{posting.Role} {posting.Subject} {chance.Of(posting.Skills)}"),
        ("skill, city", (posting, chance) => $"{chance.Of(posting.Skills)} {posting.City.Name}"),
        ("project, role", (posting, _) => $"{posting.Project} {posting.Role}"),
        ("city, unfinished title", (posting, chance) => Unfinished($"{posting.City.Name} {posting.Subject} {posting.Role}", chance)),
    ];

    public IEnumerable<Query> Make() => Enumerable.Range(0, Count).Select(number => Next(number % Kinds.Count));

    private Query Next(int kind)
    {
        for (var tried = 0; ; tried++)
        {
            var (name, describe) = Kinds[tried < Patience ? kind : 0];
            var posting = chance.Of(postings);
            var words = QueryWords.Of(describe(posting, chance));
            if (_index.HasOnlyOne(words) && Mistyped(words) is { } typo)
            {
                return new Query(name, string.Join(' ', words), typo, posting.Slug);
            }
        }
    }

    private static string Unfinished(string text, Chance chance)
    {
        var lastWord = text.Length - text.LastIndexOf(' ') - 1;
        return text[..^chance.Below(Math.Max(1, lastWord - FewestLetters))];
    }

    /// <summary>Null where no word is long enough, or the edit made another word of it.</summary>
    private string? Mistyped(string[] words)
    {
        int[] longOnes = [.. words.Index().Where(word => word.Item.Length >= ShortestMistyped && word.Item.All(char.IsAsciiLetter)).Select(word => word.Index)];
        if (longOnes.Length == 0)
        {
            return null;
        }

        var number = chance.Of(longOnes);
        var edited = Edited(words[number]);
        return edited == words[number] || _index.HasWordFrom(edited) ? null : string.Join(' ', [.. words[..number], edited, .. words[(number + 1)..]]);
    }

    /// <summary>One letter left out, doubled, exchanged, added, or swapped with the next; any of them may be the first.</summary>
    private string Edited(string word)
    {
        var at = chance.Below(word.Length);
        var letter = (char)('a' + chance.Below(26));
        return chance.Below(5) switch
        {
            0 => word.Remove(at, 1),
            1 => word.Insert(at, word[at].ToString()),
            2 => $"{word[..at]}{letter}{word[(at + 1)..]}",
            3 => word.Insert(at, letter.ToString()),
            _ when at + 1 < word.Length => $"{word[..at]}{word[at + 1]}{word[at]}{word[(at + 2)..]}",
            _ => word.Remove(at, 1),
        };
    }
}
