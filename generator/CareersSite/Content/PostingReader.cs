using CareersSite.Configuration;
using CareersSite.Diagnostics;
using CareersSite.Diagnostics.Catalogue;
using CareersSite.Files;
using CareersSite.Yaml;

namespace CareersSite.Content;

/// <summary>One file → one posting.</summary>
public sealed class PostingReader(SiteSettings settings)
{
    private readonly KeyNames _names = settings.KeyNames;

    /// <summary>The posting, or null where its front matter cannot be read; what is wrong with it is reported.</summary>
    public Posting? Read(SiteFile file, byte[] bytes, DiagnosticSink sink)
    {
        if (FrontMatter.Read(file.Path, bytes, sink) is not { } front)
        {
            return null;
        }

        var posting = new Posting { File = file.Path, Body = front.Body, BodyLine = front.BodyLine };
        var reader = new ValueReader(front.Source, sink);
        var draft = new PostingDraft(posting, settings);
        PostingFields.Table.Read(front.Fields, draft, reader, _names);
        FillIn(draft, FileNaming.Of(file, settings));
        Review(posting, front.Fields, reader);
        return posting;
    }

    private void FillIn(PostingDraft draft, FileNaming name)
    {
        var posting = draft.Posting;
        posting.Remote = draft is { IsRemoteByPlace: true, IsRemoteStated: false } ? RemoteWork.Fully : posting.Remote;
        posting.Language = posting.Language.Length > 0 ? posting.Language : name.Language ?? settings.DefaultLanguage;
        posting.Slug = posting.Slug.Length > 0 ? posting.Slug : Slug.Of(name.Stem);
        posting.Id = posting.Id.Length > 0 ? posting.Id : posting.Slug;
        posting.TranslationKey = posting.TranslationKey.Length > 0 ? posting.TranslationKey : name.Stem;
        posting.Places = [.. posting.Places.Select(place => place.In(posting.Language))];
        (posting.Department, posting.DepartmentTitle) = NamesOfDepartment(posting);
        posting.Apply = (posting.Apply ?? settings.Apply)?.FilledIn(posting.Id, posting.Slug);
    }

    private (string? Name, string? Title) NamesOfDepartment(Posting posting)
    {
        var written = posting.Department;
        return written is not null && (settings.Departments.TryGetValue(written, out var known) || settings.DepartmentsByTitle.TryGetValue(written, out known))
            ? (known.Name, known.Title?.In(posting.Language) ?? known.Name)
            : (written, written);
    }

    /// <summary>What no field can know alone.</summary>
    private void Review(Posting posting, YamlMap fields, ValueReader reader)
    {
        if (!settings.Languages.Contains(posting.Language, StringComparer.Ordinal))
        {
            Report(
                PostingProblems.UnknownLanguage, "lang",
                $"the site does not have the language '{posting.Language}'",
                $"It has: {string.Join(", ", settings.Languages)}.");
        }

        if (posting.Slug == Permalink.ListPages)
        {
            Report(
                PostingProblems.SlugReserved, "slug",
                $"'{posting.Slug}' is needed for the later pages of the list of jobs",
                "Choose another slug.");
        }

        if (posting.ValidThrough is { } end && posting.Date is { } date && end.End <= date.Start)
        {
            Report(
                PostingProblems.ClosesBeforeDate, "valid_through",
                "the posting closes before it was posted",
                "Mend the year, month or day of one of the two.");
        }

        if (!posting.IsDraft && fields.IsWhole)
        {
            ReviewForSearchEngines(posting, hasDate: Holds("date", fields), Report);
        }

        void Report(DiagnosticKind kind, string field, string message, string hint) => reader.Report(kind, MarkOf(field, fields, reader.Source), message, hint);
    }

    /// <param name="hasDate">Whether a date was written; one that cannot be read has been reported already.</param>
    private static void ReviewForSearchEngines(Posting posting, bool hasDate, Action<DiagnosticKind, string, string, string> report)
    {
        if (!hasDate)
        {
            report(
                PostingProblems.DateMissing, "date",
                "the posting has no date, so search engines do not take it",
                "Add the day on which it was posted: date: 2026-11-22.");
        }

        var isKnownRemotely = posting.Remote == RemoteWork.Fully && posting.RemoteCountries.Count > 0;
        if (!isKnownRemotely && !posting.Places.Any(place => place.Country is not null))
        {
            report(PostingProblems.CountryMissing, "location", CountryMessage(posting), CountryHint(posting));
        }

        if (posting.Body.Span.Trim(" \r\n\t"u8).IsEmpty)
        {
            report(
                PostingProblems.BodyEmpty, "title",
                "there is no text below the front matter",
                "Describe the job below the second '---' line.");
        }
    }

    private static string CountryMessage(Posting posting) => posting switch
    {
        { Places: [var place, ..] } => $"'{place.Label}' names no country, so search engines do not take the posting",
        { Remote: RemoteWork.Fully } => "the posting does not say from which countries one can work, so search engines do not take it",
        _ => "the posting has no location, so search engines do not take it",
    };

    private static string CountryHint(Posting posting) => posting switch
    {
        { Places: [var place, ..] } => $"Add the country at its end, as in 'location: Berlin, Germany', or list '{place.Label}' under 'places' in site.yml.",
        { Remote: RemoteWork.Fully } => "Add a line such as 'remote_countries: [DE, PT]'.",
        _ => "Add a line such as 'location: Berlin, Germany'.",
    };

    /// <summary>Where to point: at the value of a field, else at the line that waits for one, else at the front matter as a whole.</summary>
    private Mark MarkOf(string field, YamlMap fields, SourceText source) =>
        EntryOf(field, fields)?.Value.Mark ?? CommentedKeys.Find(source, field, FieldOf) ?? fields.Mark;

    private bool Holds(string field, YamlMap fields) => EntryOf(field, fields) is { Value: not YamlScalar { IsNothing: true } };

    private YamlEntry? EntryOf(string field, YamlMap fields)
    {
        foreach (var entry in fields.Entries)
        {
            if (FieldOf(entry.Key.Text) == field)
            {
                return entry;
            }
        }

        return null;
    }

    private string? FieldOf(string key) => PostingFields.Table.Find(_names.OurNameOf(key) ?? key)?.Name;
}
