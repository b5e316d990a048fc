using CareersSite.Content;

namespace CareersSite.Model;

/// <summary>Finds the open postings most like another, from lists of who shares a word of the title, a department or a place.</summary>
public sealed class SimilarPostings
{
    private const int MostCandidates = 200;

    private readonly IReadOnlyList<SitePosting> _open;
    private readonly Lazy<Dictionary<string, List<int>>> _sharing;

    /// <param name="open">Open postings of one language, in the order of the lists; equal likeness keeps that order.</param>
    public SimilarPostings(IReadOnlyList<SitePosting> open)
    {
        _open = open;
        _sharing = new Lazy<Dictionary<string, List<int>>>(MakeIndex);
    }

    public IReadOnlyList<SitePosting> To(SitePosting posting, int count)
    {
        var sharing = _sharing.Value;
        var lists = TraitsOf(posting.Posting)
            .Select(trait => sharing.GetValueOrDefault(trait))
            .OfType<List<int>>()
            .OrderBy(list => list.Count);
        var likeness = new Dictionary<int, double>(MostCandidates);
        foreach (var list in lists)
        {
            Add(list, likeness);
        }

        return [.. likeness
            .Where(candidate => _open[candidate.Key].Posting.TranslationKey != posting.Posting.TranslationKey)
            .OrderByDescending(candidate => candidate.Value)
            .ThenBy(candidate => candidate.Key)
            .Take(count)
            .Select(candidate => _open[candidate.Key])];
    }

    /// <summary>What few share says much: the rarest traits come first, and fill the places for candidates.</summary>
    private void Add(List<int> list, Dictionary<int, double> likeness)
    {
        var worth = Math.Log(1 + ((double)_open.Count / list.Count));
        foreach (var index in list)
        {
            if (likeness.TryGetValue(index, out var before))
            {
                likeness[index] = before + worth;
            }
            else if (likeness.Count < MostCandidates)
            {
                likeness.Add(index, worth);
            }
            else if (list.Count > MostCandidates * 10)
            {
                break;
            }
        }
    }

    private Dictionary<string, List<int>> MakeIndex()
    {
        var sharing = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < _open.Count; i++)
        {
            foreach (var trait in TraitsOf(_open[i].Posting))
            {
                if (!sharing.TryGetValue(trait, out var list))
                {
                    sharing.Add(trait, list = []);
                }

                list.Add(i);
            }
        }

        return sharing;
    }

    private static IEnumerable<string> TraitsOf(Posting posting)
    {
        var words = Slug.Of(posting.Title).Split('-').Where(word => word.Length > 1).Select(word => "title:" + word);
        var department = posting.Department is { } name ? new[] { "department:" + Slug.Of(name) } : [];
        var places = posting.Places.Select(place => "place:" + Slug.Of(place.Label));
        return words.Concat(department).Concat(places).Distinct(StringComparer.Ordinal);
    }
}
