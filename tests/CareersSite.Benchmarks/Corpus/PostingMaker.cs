namespace CareersSite.Benchmarks.Corpus;

/// <summary>Makes postings of which no two have the same title in the same city, as far as there are enough titles and cities.</summary>
internal sealed class PostingMaker(Chance chance)
{
    private const int SkillsOfPosting = 4;
    private const int MostDistinct = 100_000;

    private static readonly string[] NameStarts =
    [
        "Amber", "Birch", "Cobalt", "Dune", "Ember", "Fjord", "Garnet", "Heron", "Indigo", "Juniper", "Kestrel", "Lichen", "Marlin", "Nectar", "Opal",
        "Pebble", "Quartz", "Raven", "Saffron", "Thistle", "Umber", "Velvet", "Walnut", "Xenon", "Yarrow", "Zephyr", "Badger", "Cedar", "Falcon", "Glacier",
    ];

    private static readonly string[] NameEnds =
    [
        "arc", "bay", "crest", "dale", "edge", "field", "gate", "haven", "isle", "jump", "knot", "lane", "mill", "nook", "oak", "port", "quay", "ridge",
        "spring", "tor", "unit", "vale", "wharf", "yard", "zone", "brook", "cove", "drift", "forge", "grove", "harbour", "loom", "mesh", "spire",
    ];

    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    public MadePosting[] Make(int count)
    {
        var postings = new List<MadePosting>(count);
        while (postings.Count < count)
        {
            var posting = Next(postings.Count);
            var words = string.Join(' ', QueryWords.Of(posting.Title).Order(StringComparer.Ordinal));
            if (_taken.Add($"{words} {posting.City.Name}") || postings.Count >= MostDistinct)
            {
                postings.Add(posting);
            }
        }

        return [.. postings];
    }

    private MadePosting Next(int number)
    {
        var field = chance.Of(Field.All);
        return new MadePosting(
            number,
            field,
            chance.Of(Field.Levels),
            chance.Of(field.Subjects),
            chance.Of(field.Roles),
            chance.Of(City.All),
            chance.Some(field.Skills, SkillsOfPosting),
            chance.Of(NameStarts) + chance.Of(NameEnds),
            chance.OneIn(4));
    }
}
