using CareersSite.Diagnostics;
using CareersSite.Serving.Pages;
using CareersSite.Serving.Templates;
using CareersSite.Theming;

namespace CareersSite.Serving.Live;

/// <summary>The page in the place of one that could never be made: what is wrong, and how to mend it.</summary>
public static class ProblemPage
{
    /// <param name="page">What could be found out about the page itself; null where nothing could.</param>
    public static ServedPage Of(SiteVersion version, ServedPage? page)
    {
        var problems = (page?.Problems ?? []).Concat(version.Report.Diagnostics).Where(problem => problem.Severity == Severity.Error).Distinct().ToArray();
        var body = ServingTemplates.Render("problems", new Dictionary<string, ViewValue>
        {
            ["title"] = version.Loaded.Settings.Title.First,
            ["problems"] = ViewValue.List(problems, problem => ProblemView.View.Of(new ShownProblem(problem))),
        });
        return new ServedPage(500, "text/html; charset=utf-8", body, problems);
    }
}
