using CareersSite.Diagnostics;
using CareersSite.Diagnostics.Catalogue;
using CareersSite.Theming;
using CareersSite.Theming.Contract;
using CareersSite.Theming.Languages;
using CareersSite.Theming.Views;

namespace CareersSite.Checking.Themes;

/// <summary>What a theme has and nothing uses, and what it could show and does not; and the words that it lacks in any language.</summary>
/// <param name="passes">What templates read and said while every layout was rendered.</param>
public sealed class UnusedParts(Theme theme, IReadOnlyList<HostileValues> passes, DiagnosticSink sink)
{
    private readonly SourcePlace _manifest = new(theme.Layers[0].Shown(ThemeManifest.File));

    public void Report()
    {
        ReportMembers();
        ReportPartials();
        ReportParameters();
        ReportWords();
        ReportMissingWords();
    }

    private void ReportMembers()
    {
        var read = passes.SelectMany(pass => pass.Read).ToHashSet();
        foreach (var view in LayoutViews.Reached())
        {
            var members = view.Members.Where(member => !read.Contains((view, member.Name)) && !IsOfCard(view, member)).Select(member => member.Name).ToArray();
            if (members.Length > 0)
            {
                sink.Report(ThemeProblems.MembersUnused, _manifest, $"no layout shows of '{view.Name}': {string.Join(", ", members)}");
            }
        }
    }

    /// <summary>A job on its own page has all that a card has; what it does not repeat of that is in the lists.</summary>
    private static bool IsOfCard(IView view, ViewMember member) => view == JobViews.Page && JobViews.Card.Members.Any(other => other.Name == member.Name);

    private void ReportPartials()
    {
        var use = new ThemeUse(theme);
        foreach (var name in theme.Engine.Names.Order(StringComparer.Ordinal).Where(name => !use.Reaches(name)))
        {
            sink.Report(ThemeProblems.PartialUnused, new SourcePlace(theme.Engine.Find(name)!.File), $"no template includes '{name}'");
        }
    }

    /// <summary>A parameter that no template read, and none names in a branch that was not taken, is set in vain.</summary>
    private void ReportParameters()
    {
        var read = passes.SelectMany(pass => pass.ParametersRead).ToHashSet(StringComparer.Ordinal);
        var unread = theme.Declared.Keys.Where(name => !read.Contains(name) && !theme.Templates.Any(template => template.Mentions("params." + name)));
        foreach (var name in unread.Order(StringComparer.Ordinal))
        {
            sink.Report(ThemeProblems.ParameterUnused, _manifest, $"no template uses the parameter '{name}'");
        }
    }

    private void ReportWords()
    {
        var words = theme.Wordings[theme.Settings.DefaultLanguage].Words;
        var named = theme.Templates.SelectMany(template => template.CallsOf(TemplateReferences.Word)).Select(call => call.FirstText).OfType<string>();
        var used = passes.SelectMany(pass => pass.Words).Concat(named).Concat(WordFunction.Required).ToHashSet(StringComparer.Ordinal);
        var borrowed = theme.WordLayers.Skip(theme.Layers.Count).SelectMany(layer => layer.Paths.Select(layer.Shown)).ToHashSet(StringComparer.Ordinal);
        var unused = words.Below("words.").Select(word => word.Key)
            .Where(key => !key.StartsWith(SearchView.SaidByScript, StringComparison.Ordinal) && !used.Contains(key) && !used.Contains(Parent(key)))
            .Where(key => !borrowed.Contains(words.Entry("words." + key)!.Source.File))
            .Select(key => words.HasForms("words." + Parent(key)) ? Parent(key) : key)
            .Distinct(StringComparer.Ordinal).ToArray();
        if (unused.Length > 0)
        {
            sink.Report(ThemeProblems.WordsUnused, _manifest, $"no template says: {string.Join(", ", unused)}");
        }
    }

    private void ReportMissingWords()
    {
        var reader = new WordsReader(theme.WordLayers, sink);
        foreach (var language in reader.Languages)
        {
            reader.Of(language);
        }
    }

    private static string Parent(string key) => key.LastIndexOf('.') is > 0 and var dot ? key[..dot] : key;
}
