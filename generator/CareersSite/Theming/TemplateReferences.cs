using CareersSite.Diagnostics;
using CareersSite.Diagnostics.Catalogue;

namespace CareersSite.Theming;

/// <summary>
/// Partials, words and assets that templates name in so many words. What is not there is told when the theme is loaded, whether a
/// page of this site needs it or not.
/// </summary>
public sealed class TemplateReferences(Theme theme, DiagnosticSink sink)
{
    public const string Include = "include";
    public const string Word = "t";
    public const string Asset = "asset";

    public void Check()
    {
        foreach (var template in theme.Templates)
        {
            CheckEach(template, Include, "template", theme.Engine.Names.Contains, () => theme.Engine.Names);
            CheckEach(template, Asset, "asset", name => theme.Assets.Find(name) is not null, () => theme.Assets.Names);
            CheckWords(template);
        }
    }

    private void CheckWords(Layout template)
    {
        var known = theme.Wordings.Values.Select(wording => wording.Words).FirstOrDefault();
        CheckEach(
            template, Word, "word",
            key => theme.Wordings.Values.All(wording => wording.Words.Find("words." + key) is not null || wording.Words.HasForms("words." + key)),
            () => known?.Below("words.").Select(word => word.Key) ?? []);
    }

    private void CheckEach(Layout template, string function, string noun, Func<string, bool> isThere, Func<IEnumerable<string>> known)
    {
        foreach (var call in template.CallsOf(function))
        {
            if (call.FirstText is { Length: > 0 } name && !isThere(name))
            {
                sink.Report(template.Diagnose(
                    ThemeProblems.TemplateFault, call.Mark, $"the theme has no {noun} '{name}'",
                    Spelling.Nearest(name, known()) is { } near ? $"did you mean '{near}'?" : null));
            }
        }
    }
}
