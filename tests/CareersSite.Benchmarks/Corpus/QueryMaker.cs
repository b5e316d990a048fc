namespace CareersSite.Benchmarks.Corpus;

/// <summary>Makes queries that describe one posting and no other.</summary>
internal sealed class QueryMaker
{
    public const int Count = 50;

    private const int ShortestMistyped = 4;
    private const int FewestLetters = 3;

    private readonly Chance _chance;
    private readonly MadePosting[] _postings;
    private readonly (string[] Names, string Project)[] _known;
    private readonly HashSet<string> _words;

    public QueryMaker(MadePosting[] postings, Chance chance)
    {
        (_postings, _chance) = (postings, chance);
        _known = [.. postings.Select(posting => (QueryWords.Of(posting.Names), QueryWords.Plain(posting.Project)))];
        _words = [.. _known.SelectMany(known => known.Names.Append(known.Project))];
    }

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

    public IEnumerable<Query> Make()
    {
        for (var made = 0; made < Count; made++)
        {
            var (kind, describe) = Kinds[made % Kinds.Count];
            yield return Next(kind, describe);
        }
    }

    private Query Next(string kind, Func<MadePosting, Chance, string> describe)
    {
        while (true)
        {
            var posting = _chance.Of(_postings);
            var words = QueryWords.Of(describe(posting, _chance));
            if (IsOnlyOne(words) && Mistyped(words) is { } typo)
            {
                return new Query(kind, string.Join(' ', words), typo, posting.Slug);
            }
        }
    }

    private static string Unfinished(string text, Chance chance)
    {
        var lastWord = text.Length - text.LastIndexOf(' ') - 1;
        return text[..^chance.Below(Math.Max(1, lastWord - FewestLetters))];
    }

    private bool IsOnlyOne(string[] words) => _known.Count(known => words.All(word => IsIn(known, word))) == 1;

    private static bool IsIn((string[] Names, string Project) known, string word) =>
        known.Names.Any(name => name.StartsWith(word, StringComparison.Ordinal)) || known.Project.StartsWith(word, StringComparison.Ordinal);

    /// <summary>Null where no word is long enough, or the edit made another word of it.</summary>
    private string? Mistyped(string[] words)
    {
        int[] longOnes = [.. words.Index().Where(word => word.Item.Length >= ShortestMistyped && word.Item.All(char.IsAsciiLetter)).Select(word => word.Index)];
        if (longOnes.Length == 0)
        {
            return null;
        }

        var number = _chance.Of(longOnes);
        var edited = Edited(words[number]);
        return edited == words[number] || _words.Any(word => word.StartsWith(edited, StringComparison.Ordinal))
            ? null
            : string.Join(' ', [.. words[..number], edited, .. words[(number + 1)..]]);
    }

    /// <summary>One letter left out, doubled, exchanged, added, or swapped with the next; any of them may be the first.</summary>
    private string Edited(string word)
    {
        var at = _chance.Below(word.Length);
        var letter = (char)('a' + _chance.Below(26));
        return _chance.Below(5) switch
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
