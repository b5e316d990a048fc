using CareersSite.Configuration;
using CareersSite.Content;
using CareersSite.Diagnostics;
using CareersSite.Diagnostics.Catalogue;
using CareersSite.Markup;

namespace CareersSite.Model;

/// <summary>Which postings get a page besides those that are published.</summary>
public enum Audience
{
    /// <summary>What everybody may see.</summary>
    Public,

    /// <summary>Drafts, upcoming and long closed postings too, marked as what they are.</summary>
    Editors,
}

/// <summary>Freezes what was read into the site as it is at one moment.</summary>
public sealed class SiteBuilder(SiteSettings settings, DateTimeOffset now, Audience audience, DiagnosticSink sink)
{
    private readonly Permalinks _permalinks = new(settings.BaseUrl);
    private readonly List<Unpublished> _unpublished = [];

    public Site Build(ContentFiles content)
    {
        var markdown = new MarkdownRenderer(_permalinks.BasePath, _permalinks.Origin, content.Pictures);
        _unpublished.AddRange(content.Skipped.Select(file => new Unpublished(file.Path, "skipped")));
        _unpublished.AddRange(content.HeldBack.Select(held => new Unpublished(held.File, held.Code)));
        var editions = settings.Languages.Select(language => MakeEdition(language, content, markdown)).ToArray();
        if (content.HeldBack.Count == 0 && editions.All(edition => edition.Open.Count == 0))
        {
            sink.Report(SiteProblems.NothingOpen, new SourcePlace(ContentReader.JobsFolder), "no posting is open");
        }

        return new Site
        {
            Settings = settings,
            Now = now,
            Permalinks = _permalinks,
            Editions = editions,
            Unpublished = [.. _unpublished.OrderBy(item => item.File, StringComparer.Ordinal)],
            Static = content.Static,
            Pictures = content.Pictures,
            Translations = new Translations(editions),
        };
    }

    private Edition MakeEdition(string language, ContentFiles content, MarkdownRenderer markdown)
    {
        var prefix = language == settings.DefaultLanguage ? "" : language + "/";
        var postings = content.Postings
            .Where(posting => posting.Language == language && IsPublished(posting))
            .Select(posting => new SitePosting(posting, StateOf(posting), prefix, markdown))
            .Order(PostingOrder.OfLists)
            .ToArray();
        var open = postings.Where(posting => posting.IsOpen).ToArray();
        var texts = content.Pages.Where(page => page.Language == language).Select(page => new SiteText(page, prefix, markdown)).ToArray();
        return new Edition
        {
            Language = language,
            Prefix = prefix,
            Postings = postings,
            Open = open,
            Newest = [.. open.Order(Comparer<SitePosting>.Create(PostingOrder.NewestFirst))],
            Groups = new Grouping(settings, language, prefix, open, sink).Group(),
            Pages = [.. texts.Where(text => !text.Page.IsIntroduction)],
            Introduction = texts.FirstOrDefault(text => text.Page.IsIntroduction),
            Similar = new SimilarPostings(open),
        };
    }

    private PostingState StateOf(Posting posting) => PostingStates.StateOf(posting, settings, now);

    private bool IsPublished(Posting posting)
    {
        if (WhyNot(posting) is not { } reason)
        {
            return true;
        }

        _unpublished.Add(new Unpublished(posting.File, reason));
        return audience == Audience.Editors;
    }

    private string? WhyNot(Posting posting) => StateOf(posting) switch
    {
        PostingState.Draft => "draft",
        PostingState.Upcoming when posting.OpensSomeday => "opens on a day that is not known yet",
        PostingState.Upcoming => $"opens {Day(PostingStates.OpensAt(posting))}",
        PostingState.Closed when !settings.ClosedPages.AreKeptAt(now, posting.ValidThrough!.Value.End) =>
            $"closed {Day(posting.ValidThrough.Value.Start)}",
        _ => null,
    };

    private string Day(DateTimeOffset instant) => settings.Zone.DayOf(instant).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
