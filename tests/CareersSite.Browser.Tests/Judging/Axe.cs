using Microsoft.Playwright;

namespace CareersSite.Browser.Tests.Judging;

/// <summary>axe-core, which looks at a page in the browser for what would keep somebody out.</summary>
internal static class Axe
{
    private static readonly string File = RepositoryFolder.In("tests", "node_modules", "axe-core", "axe.min.js");

    /// <summary>All that axe-core knows of WCAG 2.2 AA, and of good practice beyond it.</summary>
    public static readonly string[] AllRules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

    /// <summary>The only rule of which more than the width of the page decides.</summary>
    public static readonly string[] Contrast = ["color-contrast"];

    private const string Run = """
        async ({ part, rules }) => {
            const { violations, incomplete } = await axe.run(part, {
                runOnly: rules,
                resultTypes: ['violations', 'incomplete'],
            });
            const say = ({ id, nodes }) => nodes.map(node =>
                `${id}: ${node.html.slice(0, 160)}: ${[...node.any, ...node.all, ...node.none].map(check => check.message).join('; ')}`);
            // What is cut off at the edge of a box that scrolls has the colours of what is not.
            const isCutOff = ({ target }) => document.querySelector(target[0])?.closest('.scroll');
            // It cannot see what lies behind a text in a drawing; elsewhere that text's colours stand on the same ground.
            const isDrawn = ({ target }) => document.querySelector(target[0])?.closest('svg');
            return [...violations, ...incomplete.map(rule => ({ ...rule, nodes: rule.nodes.filter(node => !isCutOff(node) && !isDrawn(node)) }))].flatMap(say);
        }
        """;

    private static string? _script;

    /// <summary>What it objects to, and what it cannot decide.</summary>
    /// <param name="part">The selector of the part of the page to look at.</param>
    /// <param name="rules">Names of rules, or of groups of them.</param>
    public static async Task<IReadOnlyList<string>> FindingsAsync(IPage page, string[] rules, string part = "html")
    {
        Assert.True(System.IO.File.Exists(File), "run tests/run.sh once: it fetches axe-core");
        if (!await page.EvaluateAsync<bool>("() => 'axe' in window"))
        {
            await page.EvaluateAsync(_script ??= await System.IO.File.ReadAllTextAsync(File));
        }

        return await page.EvaluateAsync<string[]>(Run, new { part, rules });
    }
}
