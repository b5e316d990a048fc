using CareersSite.Content;

namespace CareersSite.Model;

/// <summary>
/// Finds the open postings most like another: those that share a word of the title, the department or a place, where what few share
/// says more than what many do. Work is bounded by the number of candidates, never by the number of postings.
/// </summary>
public sealed class SimilarPostings
{
    private const int MostCandidates = 200;

    /// <summary>By which a posting was last taken as a candidate on this thread: finding that out costs no search.</summary>
    [ThreadStatic]
    private static int[]? _takenBy;

    [ThreadStatic]
    private static int _asks;

    private readonly SitePosting[] _open;
    private readonly Lazy<TraitIndex> _index;

    /// <param name="open">Open postings of one language, in the order of the lists; equal likeness keeps that order.</param>
    public SimilarPostings(IReadOnlyList<SitePosting> open)
    {
        _open = [.. open];
        _index = new Lazy<TraitIndex>(() => new TraitIndex(_open));
    }

    public IReadOnlyList<SitePosting> To(SitePosting posting, int count)
    {
        var index = _index.Value;
        var traits = index.TraitsOf(posting);
        Span<int> candidates = stackalloc int[MostCandidates];
        Span<(double Likeness, int Posting)> best = stackalloc (double, int)[count];
        var kept = 0;
        var worth = index.WorthOf(traits);
        foreach (var candidate in candidates[..FindCandidates(traits, index.KeyOf(posting), index, candidates)])
        {
            kept = Keep(best, kept, (index.Likeness(worth, candidate), candidate));
        }

        TraitIndex.Forget(traits, worth);

        var similar = new SitePosting[kept];
        for (var i = 0; i < kept; i++)
        {
            similar[i] = _open[best[i].Posting];
        }

        return similar;
    }

    /// <summary>The rarest traits come first, and fill the places for candidates.</summary>
    /// <param name="key">Of the posting itself and its translations, which are no candidates.</param>
    /// <returns>How many were found.</returns>
    private int FindCandidates(int[] traits, int key, TraitIndex index, Span<int> candidates)
    {
        if (_takenBy is null || _takenBy.Length < _open.Length)
        {
            _takenBy = new int[_open.Length];
        }

        var (takenBy, ask, found) = (_takenBy, ++_asks, 0);
        foreach (var trait in traits)
        {
            foreach (var candidate in index.Having(trait))
            {
                if (found == candidates.Length)
                {
                    return found;
                }

                if (takenBy[candidate] != ask && index.KeyOf(candidate) != key)
                {
                    takenBy[candidate] = ask;
                    candidates[found++] = candidate;
                }
            }
        }

        return found;
    }

    /// <summary>Puts an item where it belongs among the best; the last of them goes where there is no room.</summary>
    /// <returns>How many there are then.</returns>
    private static int Keep(Span<(double Likeness, int Posting)> best, int kept, (double Likeness, int Posting) item)
    {
        var place = kept;
        while (place > 0 && IsBefore(item, best[place - 1]))
        {
            place--;
        }

        if (place == best.Length)
        {
            return kept;
        }

        var count = Math.Min(kept + 1, best.Length);
        best[place..(count - 1)].CopyTo(best[(place + 1)..]);
        best[place] = item;
        return count;
    }

    private static bool IsBefore((double Likeness, int Posting) item, (double Likeness, int Posting) other) =>
        item.Likeness > other.Likeness || (item.Likeness == other.Likeness && item.Posting < other.Posting);

    /// <summary>What postings have in common, as numbers: the rarer, the lower.</summary>
    private sealed class TraitIndex
    {
        /// <summary>Room for <see cref="WorthOf"/>, all zero between two uses.</summary>
        [ThreadStatic]
        private static double[]? _worthHere;

        private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
        private readonly Dictionary<string, int> _keyNumbers = new(StringComparer.Ordinal);
        private readonly Dictionary<SitePosting, int[]> _traitsOf;
        private readonly List<int>[] _having;
        private readonly int[] _keys;
        private readonly int[][] _traits;
        private readonly double[] _worth;

        public TraitIndex(SitePosting[] open)
        {
            string[][] names = [.. open.Select(posting => NamesOf(posting.Posting).ToArray())];
            NumberByRarity(names);
            _having = [.. Enumerable.Range(0, _numbers.Count).Select(_ => new List<int>())];
            _traits = [.. names.Select(Numbers)];
            _keys = Array.ConvertAll(open, NumberOfKey);
            _traitsOf = open.Zip(_traits).ToDictionary(pair => pair.First, pair => pair.Second);
            for (var i = 0; i < _traits.Length; i++)
            {
                foreach (var trait in _traits[i])
                {
                    _having[trait].Add(i);
                }
            }

            _worth = [.. _having.Select(postings => Math.Log(1 + ((double)open.Length / postings.Count)))];
        }

        /// <summary>A number that a posting shares with its translations alone; below zero where no open posting has it.</summary>
        public int KeyOf(SitePosting posting) => _keyNumbers.GetValueOrDefault(posting.Posting.TranslationKey, -1);

        /// <summary>The same for an open posting.</summary>
        public int KeyOf(int posting) => _keys[posting];

        /// <summary>The postings that have it, in the order of the lists.</summary>
        public List<int> Having(int trait) => _having[trait];

        /// <summary>What a posting shares with any open one, the rarest first.</summary>
        public int[] TraitsOf(SitePosting posting) =>
            _traitsOf.TryGetValue(posting, out var known) ? known : Numbers(NamesOf(posting.Posting).Where(_numbers.ContainsKey));

        /// <summary>What each trait is worth to whom has these: nothing, unless it is one of them. <see cref="Forget"/> ends its use.</summary>
        public double[] WorthOf(int[] traits)
        {
            if (_worthHere is null || _worthHere.Length < _worth.Length)
            {
                _worthHere = new double[_worth.Length];
            }

            foreach (var trait in traits)
            {
                _worthHere[trait] = _worth[trait];
            }

            return _worthHere;
        }

        public static void Forget(int[] traits, double[] worth)
        {
            foreach (var trait in traits)
            {
                worth[trait] = 0;
            }
        }

        public double Likeness(double[] worth, int candidate)
        {
            var likeness = 0.0;
            foreach (var trait in _traits[candidate])
            {
                likeness += worth[trait];
            }

            return likeness;
        }

        private int NumberOfKey(SitePosting posting)
        {
            var key = posting.Posting.TranslationKey;
            if (!_keyNumbers.TryGetValue(key, out var number))
            {
                number = _keyNumbers.Count;
                _keyNumbers.Add(key, number);
            }

            return number;
        }

        private void NumberByRarity(string[][] names)
        {
            var counts = new Dictionary<string, (int Count, int First)>(StringComparer.Ordinal);
            foreach (var name in names.SelectMany(of => of))
            {
                counts[name] = counts.TryGetValue(name, out var known) ? (known.Count + 1, known.First) : (1, counts.Count);
            }

            foreach (var name in counts.OrderBy(name => name.Value.Count).ThenBy(name => name.Value.First).Select(name => name.Key))
            {
                _numbers.Add(name, _numbers.Count);
            }
        }

        private int[] Numbers(IEnumerable<string> names)
        {
            int[] numbers = [.. names.Select(name => _numbers[name])];
            Array.Sort(numbers);
            return numbers;
        }

        private static IEnumerable<string> NamesOf(Posting posting)
        {
            var words = Slug.Of(posting.Title).Split('-').Where(word => word.Length > 1).Select(word => "title:" + word);
            string[] department = posting.Department is { } name ? ["department:" + Slug.Of(name)] : [];
            var places = posting.Places.Select(place => "place:" + Slug.Of(place.Label));
            return words.Concat(department).Concat(places).Distinct(StringComparer.Ordinal);
        }
    }
}
