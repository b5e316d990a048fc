using CareersSite.Configuration;
using CareersSite.Importing.Documents;
using CareersSite.Importing.Outlining;
using CareersSite.Importing.Reading;
using CareersSite.Importing.Reading.Boards;
using CareersSite.Importing.Values;

namespace CareersSite.Importing.Understanding;

/// <summary>A document → a posting: what it says in fields, and the rest as the text.</summary>
internal static class TextUnderstanding
{
    public static ImportedPosting Of(SourceDocument document, string origin, SiteSettings settings)
    {
        if (FormReading.Of(document) is { } form)
        {
            return Of(form, origin, settings);
        }

        var clues = new Clues(Outline.Of(document));
        LabelFinder.Find(clues);
        var frame = LetterFrame.Drop(clues);
        FactLineFinder.Find(clues, settings.Places);
        TitleFinder.Find(clues);
        SectionFinder.Find(clues);
        SentenceFinder.Find(clues);
        var posting = Decided(clues, document, origin, settings);
        return posting with { LeftOut = [.. posting.LeftOut, .. frame] };
    }

    /// <summary>A job that another system keeps in fields: what these leave open is looked for in its text, which stays whole.</summary>
    public static ImportedPosting Of(BoardJob job, string origin, SiteSettings settings)
    {
        var clues = new Clues(Outline.Of(job.Text)) { KeepsText = true };
        clues.Findings.AddRange(job.Facts.Findings.Where(finding => !IsUsual(finding, settings)));
        TitleFinder.UseRepetition(clues);
        if (!job.IsWhole)
        {
            LabelFinder.Find(clues);
            SectionFinder.Find(clues);
            SentenceFinder.Find(clues);
        }

        var posting = Decided(clues, job.Text with { Language = job.Language ?? job.Text.Language }, origin, settings);
        return posting with { Address = job.Address, LeftOut = [.. posting.LeftOut, .. job.Facts.LeftOut] };
    }

    private static ImportedPosting Decided(Clues clues, SourceDocument document, string origin, SiteSettings settings)
    {
        AddLanguage(clues, document, settings);
        var (taken, questions) = Decision.Make(clues.Findings);
        return new ImportedPosting(origin, clues.Rest()) { Findings = taken, Questions = questions, LeftOut = document.LeftOut, Unit = document.Unit };
    }

    /// <summary>What the site says of all its postings need not be said of one.</summary>
    private static bool IsUsual(Finding finding, SiteSettings settings) => finding.Field switch
    {
        "organization" => finding.Value.Shown.Equals(settings.Organization.Name, StringComparison.OrdinalIgnoreCase),
        "lang" => finding.Value.Shown == settings.DefaultLanguage,
        _ => false,
    };

    /// <summary>A language is worth a line only where the site has it and it is not the first one, which needs none.</summary>
    private static void AddLanguage(Clues clues, SourceDocument document, SiteSettings settings)
    {
        if (clues.Findings.Any(finding => finding.Field == "lang"))
        {
            return;
        }

        var language = document.Language ?? LanguageGuess.Of(string.Join(' ', clues.Blocks.Select(block => block.Plain)));
        if (SiteLanguage(language, settings) is { } known && known != settings.DefaultLanguage && clues.Blocks.Count > 0)
        {
            var excerpt = document.Language is null ? "by the words of the text" : "stated by the file";
            clues.Findings.Add(new Finding("lang", FieldValue.Text(known), 0, excerpt, Sureness.Sentence));
        }
    }

    /// <summary>The language of the site for a code such as <c>de-AT</c>; null where the site does not have it.</summary>
    public static string? SiteLanguage(string? code, SiteSettings settings) =>
        code is null
            ? null
            : settings.Languages.FirstOrDefault(known => known.Equals(code, StringComparison.OrdinalIgnoreCase))
                ?? settings.Languages.FirstOrDefault(known => known.Split('-')[0].Equals(code.Split('-', '_')[0], StringComparison.OrdinalIgnoreCase));
}
