using CareersSite.Configuration;
using CareersSite.Content;
using CareersSite.Diagnostics;
using CareersSite.Diagnostics.Catalogue;

namespace CareersSite.Model;

/// <summary>Sorts the open postings of one language into departments, places, kinds of contract and remote work.</summary>
public sealed class Grouping(SiteSettings settings, string language, string prefix, IReadOnlyList<SitePosting> open, DiagnosticSink sink)
{
    public GroupIndex Group()
    {
        var placeSlugs = new PlaceSlugs(open.SelectMany(posting => posting.Posting.Places));
        return new GroupIndex([.. Departments(), .. Places(placeSlugs), .. Types(), .. Remote()], placeSlugs);
    }

    private IEnumerable<PostingGroup> Departments() =>
        from posting in open
        where posting.Posting.Department is { Length: > 0 }
        group posting by Slug.Of(posting.Posting.Department!) into same
        let department = DepartmentNamed(same)
        orderby department.Title.ToUpperInvariant() + "\0" + same.Key
        select new PostingGroup
        {
            Kind = GroupKind.Department,
            Slug = same.Key,
            Title = department.Title,
            TitleLanguage = department.Settings?.Title?.OtherThan(language),
            Summary = department.Settings?.Summary?.In(language),
            SummaryLanguage = department.Settings?.Summary?.OtherThan(language),
            Image = department.Settings?.Image,
            Address = Permalinks.Group(prefix, GroupKind.Department, same.Key),
            Postings = [.. same],
        };

    /// <summary>The name as <c>site.yml</c> has it, else as most postings write it.</summary>
    private (string Title, Department? Settings) DepartmentNamed(IGrouping<string, SitePosting> same)
    {
        var spellings = same.GroupBy(posting => posting.Posting.Department!, StringComparer.Ordinal)
            .OrderByDescending(spelling => spelling.Count()).ThenBy(spelling => spelling.Key, StringComparer.Ordinal).ToArray();
        if (spellings.Length > 1)
        {
            ReportSpellings(spellings[0].Key, spellings[1]);
        }

        var known = settings.Departments.FirstOrDefault(department => Slug.Of(department.Key) == same.Key);
        return (known.Value?.Title?.In(language) ?? known.Key ?? spellings[0].Key, known.Value);
    }

    private void ReportSpellings(string usual, IGrouping<string, SitePosting> other) => sink.Report(
        SiteProblems.TwoSpellings,
        new SourcePlace(other.First().Posting.File),
        $"'{other.Key}' and '{usual}' are taken for one department, because their addresses would be the same",
        $"Write it '{usual}' everywhere.");

    private IEnumerable<PostingGroup> Places(PlaceSlugs slugs) =>
        from item in open.SelectMany(posting => posting.Posting.Places, (posting, place) => (posting, place))
        where item.place.Label.Length > 0
        group item by slugs.Of(item.place) into same
        let place = same.Select(item => item.place).OrderByDescending(Known).First()
        orderby place.Label.ToUpperInvariant() + "\0" + same.Key
        select new PostingGroup
        {
            Kind = GroupKind.Place,
            Slug = same.Key,
            Title = place.Label,
            TitleLanguage = place.OtherThan(language),
            Place = place,
            Address = Permalinks.Group(prefix, GroupKind.Place, same.Key),
            Postings = [.. same.Select(item => item.posting).Distinct()],
        };

    private static int Known(Place place) => (place.Name is null ? 0 : 4) + (place.Country is null ? 0 : 2) + (place.Region is null ? 0 : 1);

    private IEnumerable<PostingGroup> Types() =>
        from item in open.SelectMany(posting => posting.Posting.EmploymentTypes, (posting, type) => (posting, type))
        group item.posting by item.type into same
        orderby same.Key
        select new PostingGroup
        {
            Kind = GroupKind.Type,
            Slug = GroupIndex.TypeSlug(same.Key),
            Title = same.Key.Code(),
            Address = Permalinks.Group(prefix, GroupKind.Type, GroupIndex.TypeSlug(same.Key)),
            Postings = [.. same],
        };

    private IEnumerable<PostingGroup> Remote()
    {
        var remote = open.Where(posting => posting.Posting.Remote == RemoteWork.Fully).ToArray();
        return remote.Length == 0
            ? []
            :
            [
                new PostingGroup
                {
                    Kind = GroupKind.Remote,
                    Slug = Permalink.Remote,
                    Title = "",
                    Address = Permalinks.Group(prefix, GroupKind.Remote, Permalink.Remote),
                    Postings = remote,
                },
            ];
    }
}
