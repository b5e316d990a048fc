using CareersSite.Diagnostics;
using CareersSite.Theming;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.WebUtilities;

namespace CareersSite.Serving.Desk.Views;

/// <summary>Everything that is wrong, or could be better, with its file and line.</summary>
public static class ProblemsView
{
    private static readonly Severity[] Levels = [Severity.Error, Severity.Warning, Severity.Information];

    public static IReadOnlyDictionary<string, ViewValue> Of(DeskFrame frame, string query)
    {
        var asked = Asked.Parse(query);
        var all = frame.Board.Report.Diagnostics;
        var matching = all.Where(asked.Matches).OrderByDescending(problem => problem.Severity).ToArray();
        var pager = new Pager<Diagnostic>(matching, asked.Page, number => (asked with { Page = number }).ToHref());
        return frame.Globals("Problems", current: "problems", new Dictionary<string, ViewValue>
        {
            ["levels"] = Choice.List([.. Levels.Select(level => LevelChoice(level, all, asked))]),
            ["codes"] = Choice.List(CodeChoices(all, asked)),
            ["problems"] = frame.ListOf(pager.Items),
            ["count"] = Choice.Counted(matching.Length),
            ["is_one"] = matching.Length == 1,
            ["pager"] = pager.View,
        });
    }

    private static Choice LevelChoice(Severity level, IReadOnlyList<Diagnostic> all, Asked asked)
    {
        var isCurrent = asked.Level == level.Word();
        var count = all.Count(problem => problem.Severity == level);
        return new Choice(level.Word(), $"{level.Word()}{(count == 1 ? "" : "s")}", count, new Asked { Level = isCurrent ? null : level.Word() }.ToHref(), isCurrent);
    }

    /// <summary>What stands most often first.</summary>
    private static Choice[] CodeChoices(IReadOnlyList<Diagnostic> all, Asked asked) =>
    [
        .. all.Where(problem => asked.Level is null || problem.Severity.Word() == asked.Level)
            .GroupBy(problem => problem.Code, StringComparer.Ordinal)
            .OrderByDescending(same => same.Count()).ThenBy(same => same.Key, StringComparer.Ordinal)
            .Select(same => new Choice(
                same.Max(problem => problem.Severity).Word(),
                same.Key,
                same.Count(),
                (asked with { Code = asked.Code == same.Key ? null : same.Key, Page = 1 }).ToHref(),
                asked.Code == same.Key)),
    ];

    private sealed record Asked
    {
        public string? Level { get; init; }

        public string? Code { get; init; }

        public int Page { get; init; } = 1;

        public static Asked Parse(string query)
        {
            var values = QueryHelpers.ParseQuery(query);
            return new Asked
            {
                Level = Levels.Select(level => level.Word()).FirstOrDefault(word => word == values.GetValueOrDefault("level")),
                Code = values.GetValueOrDefault("code") is [{ Length: > 0 } code, ..] ? code : null,
                Page = int.TryParse(values.GetValueOrDefault("page"), NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page > 0 ? page : 1,
            };
        }

        public bool Matches(Diagnostic problem) => (Level is null || problem.Severity.Word() == Level) && (Code is null || problem.Code == Code);

        public string ToHref()
        {
            var query = new QueryBuilder();
            foreach (var (name, value) in new[] { ("level", Level), ("code", Code), ("page", Page > 1 ? Page.ToString(CultureInfo.InvariantCulture) : null) })
            {
                if (value is not null)
                {
                    query.Add(name, value);
                }
            }

            return DeskPages.Problems + query;
        }
    }
}
