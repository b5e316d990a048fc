using CareersSite.Configuration;
using CareersSite.Content;

namespace CareersSite.Model;

/// <summary>The groups of one language, found by what postings say.</summary>
/// <param name="groups">By kind, then by title.</param>
public sealed class GroupIndex(IReadOnlyList<PostingGroup> groups, PlaceSlugs placeSlugs)
{
    private readonly Dictionary<(GroupKind Kind, string Slug), PostingGroup> _bySlug = groups.ToDictionary(group => (group.Kind, group.Slug));

    public IReadOnlyList<PostingGroup> All { get; } = groups;

    public IReadOnlyList<PostingGroup> Departments { get; } = [.. groups.Where(group => group.Kind == GroupKind.Department)];

    public IReadOnlyList<PostingGroup> Places { get; } = [.. groups.Where(group => group.Kind == GroupKind.Place)];

    public IReadOnlyList<PostingGroup> Types { get; } = [.. groups.Where(group => group.Kind == GroupKind.Type)];

    public PostingGroup? Remote { get; } = groups.FirstOrDefault(group => group.Kind == GroupKind.Remote);

    public PostingGroup? Find(GroupKind kind, string slug) => _bySlug.GetValueOrDefault((kind, slug));

    /// <summary>Null where no open posting is in that department.</summary>
    public PostingGroup? DepartmentOf(Posting posting) => posting.Department is { } name ? Find(GroupKind.Department, Slug.Of(name)) : null;

    public PostingGroup? PlaceOf(Place place) => Find(GroupKind.Place, placeSlugs.Of(place));

    public PostingGroup? TypeOf(EmploymentType type) => Find(GroupKind.Type, TypeSlug(type));

    public static string TypeSlug(EmploymentType type) => Slug.Of(type.Code());
}
