using CareersSite.Configuration;
using CareersSite.Content;

namespace CareersSite.Model;

/// <summary>The groups of one language, found by what postings say.</summary>
/// <param name="groups">By kind, then by title.</param>
public sealed class GroupIndex(IReadOnlyList<PostingGroup> groups, PlaceSlugs placeSlugs)
{
    private readonly Dictionary<(GroupKind Kind, string Slug), PostingGroup> _bySlug = groups.ToDictionary(group => (group.Kind, group.Slug));

    private readonly Dictionary<string, PostingGroup> _byDepartment = ByName(groups.Where(group => group.Kind == GroupKind.Department));

    private readonly Dictionary<EmploymentType, PostingGroup> _byType = Enum.GetValues<EmploymentType>()
        .Join(groups.Where(group => group.Kind == GroupKind.Type), TypeSlug, group => group.Slug, (type, group) => (type, group))
        .ToDictionary(pair => pair.type, pair => pair.group);

    public IReadOnlyList<PostingGroup> All { get; } = groups;

    public IReadOnlyList<PostingGroup> Departments { get; } = [.. groups.Where(group => group.Kind == GroupKind.Department)];

    public IReadOnlyList<PostingGroup> Places { get; } = [.. groups.Where(group => group.Kind == GroupKind.Place)];

    public IReadOnlyList<PostingGroup> Types { get; } = [.. groups.Where(group => group.Kind == GroupKind.Type)];

    public PostingGroup? Remote { get; } = groups.FirstOrDefault(group => group.Kind == GroupKind.Remote);

    public PostingGroup? Find(GroupKind kind, string slug) => _bySlug.GetValueOrDefault((kind, slug));

    /// <summary>Null where no open posting is in that department.</summary>
    public PostingGroup? DepartmentOf(Posting posting) => posting.Department switch
    {
        null => null,
        var name when _byDepartment.TryGetValue(name, out var group) => group,
        var name => Find(GroupKind.Department, Slug.Of(name)),
    };

    public PostingGroup? PlaceOf(Place place) => Find(GroupKind.Place, placeSlugs.Of(place));

    public PostingGroup? TypeOf(EmploymentType type) => _byType.GetValueOrDefault(type);

    public static string TypeSlug(EmploymentType type) => Slug.Of(type.Code());

    /// <summary>By the names as postings write them: every page asks, and making a slug takes time.</summary>
    private static Dictionary<string, PostingGroup> ByName(IEnumerable<PostingGroup> departments)
    {
        var byName = new Dictionary<string, PostingGroup>(StringComparer.Ordinal);
        foreach (var group in departments)
        {
            foreach (var posting in group.Postings)
            {
                byName.TryAdd(posting.Posting.Department!, group);
            }
        }

        return byName;
    }
}
