using CareersSite.Model;
using CareersSite.Serving.Desk.Board;

namespace CareersSite.Serving.Desk.Charts;

/// <summary>How many postings of a department or a place are open, and how many are to come (drafts among them).</summary>
/// <param name="Open">Lengths are in percent of the longest bar.</param>
public sealed record GroupBar(string Name, int Open, int Coming, double OpenLength, double ComingLength)
{
    public string OpenWidth => TimeScale.Percent(OpenLength);

    public string ComingX => TimeScale.Percent(OpenLength);

    public string ComingWidth => TimeScale.Percent(ComingLength);

    /// <summary>The longest first.</summary>
    /// <param name="namesOf">A posting may be in several groups, or in none.</param>
    public static IReadOnlyList<GroupBar> Of(IEnumerable<DeskPosting> postings, Func<DeskPosting, IEnumerable<string>> namesOf)
    {
        var counts = postings
            .Select(posting => (Posting: posting, Kind: KindOf(posting.State)))
            .Where(counted => counted.Kind is not null)
            .SelectMany(counted => namesOf(counted.Posting), (counted, name) => (name, counted.Kind))
            .GroupBy(counted => counted.name, counted => counted.Kind == true, StringComparer.Ordinal)
            .Select(group => (Name: group.Key, Open: group.Count(isOpen => isOpen), Coming: group.Count(isOpen => !isOpen)))
            .OrderByDescending(group => group.Open).ThenByDescending(group => group.Coming).ThenBy(group => group.Name, StringComparer.Ordinal)
            .ToArray();
        var longest = counts.Select(group => group.Open + group.Coming).DefaultIfEmpty(1).Max();
        return [.. counts.Select(group => new GroupBar(group.Name, group.Open, group.Coming, 100d * group.Open / longest, 100d * group.Coming / longest))];
    }

    /// <summary>True: open; false: to come; null: neither.</summary>
    private static bool? KindOf(ListedState state) => state switch
    {
        ListedState.Open or ListedState.ClosingSoon => true,
        ListedState.Upcoming or ListedState.Draft => false,
        _ => null,
    };
}
