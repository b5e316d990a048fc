using CareersSite.Model;
using CareersSite.Serving.Desk.Board;
using CareersSite.Serving.Desk.Charts;

namespace CareersSite.Serving.Desk.Views;

/// <summary>The links that narrow the list of postings. Each counts what it would lead to, all other choices kept.</summary>
public sealed class FilterChoices(PostingBoard board, DeskFilter filter)
{
    private static readonly (ListedState[] States, string Name, string Words)[] Tiles =
    [
        ([ListedState.Open, ListedState.ClosingSoon], "open", "open"),
        ([ListedState.ClosingSoon], "closing-soon", "closing soon"),
        ([ListedState.Upcoming], "upcoming", "upcoming"),
        ([ListedState.Draft], "draft", "drafts"),
        ([ListedState.Closed], "closed", "closed"),
        ([ListedState.Broken], "broken", "broken"),
    ];

    public IReadOnlyList<Choice> States()
    {
        var among = Among(filter with { State = null });
        return
        [
            .. Tiles.Select(tile => Choose(
                tile.Name, tile.Words, among.Count(posting => tile.States.Contains(posting.State)), filter with { State = tile.Name }, filter with { State = null })),
        ];
    }

    /// <summary>None where there is one language.</summary>
    public IReadOnlyList<Choice> Languages()
    {
        var languages = board.Postings.Select(posting => posting.Language).Where(language => language.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        var among = Among(filter with { Language = null });
        return languages.Length < 2
            ? []
            :
            [
                .. languages.Select(language => Choose(
                    language, language, among.Count(posting => posting.Language == language), filter with { Language = language }, filter with { Language = null })),
            ];
    }

    public IReadOnlyList<(GroupBar Bar, Choice Choice)> Departments() =>
    [
        .. GroupBar.Of(Among(filter with { Department = null }), posting => posting.Department.Length > 0 ? [posting.Department] : [])
            .Select(bar => (bar, Choose(bar.Name, bar.Name, bar.Open, filter with { Department = bar.Name }, filter with { Department = null }))),
    ];

    public IReadOnlyList<(GroupBar Bar, Choice Choice)> Places() =>
    [
        .. GroupBar.Of(Among(filter with { Place = null }), posting => posting.Places)
            .Select(bar => (bar, Choose(bar.Name, bar.Name, bar.Open, filter with { Place = bar.Name }, filter with { Place = null }))),
    ];

    /// <summary>What has been chosen; each link takes one choice back.</summary>
    public IReadOnlyList<Choice> Chosen() =>
    [
        .. Taken(filter.State?.Replace('-', ' '), filter with { State = null }),
        .. Taken(filter.Department, filter with { Department = null }),
        .. Taken(filter.Place, filter with { Place = null }),
        .. Taken(filter.Language, filter with { Language = null }),
        .. Taken(filter.HasProblems ? "with problems" : null, filter with { HasProblems = false }),
    ];

    private DeskPosting[] Among(DeskFilter wider) => [.. board.Postings.Where(wider.Matches)];

    private Choice Choose(string name, string words, int count, DeskFilter with, DeskFilter without)
    {
        var isCurrent = filter with { Page = 1 } == with with { Page = 1 };
        return new Choice(name, words, count, ((isCurrent ? without : with) with { Page = 1 }).ToHref(), isCurrent);
    }

    private static IEnumerable<Choice> Taken(string? words, DeskFilter without) =>
        words is null ? [] : [new Choice("", words, 0, (without with { Page = 1 }).ToHref(), IsCurrent: true)];
}
