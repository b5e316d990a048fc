using CareersSite.Content;

namespace CareersSite.Model;

/// <summary>Which postings, and which pages, are one in several languages.</summary>
public sealed class Translations
{
    private readonly Dictionary<string, List<(Edition Edition, SitePosting Posting)>> _postings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(Edition Edition, SiteText Text)>> _pages = new(StringComparer.Ordinal);

    public Translations(IReadOnlyList<Edition> editions)
    {
        foreach (var edition in editions)
        {
            foreach (var posting in edition.Postings)
            {
                Add(_postings, posting.Posting.TranslationKey, (edition, posting));
            }

            foreach (var page in edition.Pages)
            {
                Add(_pages, page.Page.TranslationKey, (edition, page));
            }
        }
    }

    /// <summary>The posting in each language that has it, the default one first.</summary>
    public IReadOnlyList<(Edition Edition, SitePosting Posting)> Of(Posting posting) => _postings.GetValueOrDefault(posting.TranslationKey) ?? [];

    public IReadOnlyList<(Edition Edition, SiteText Text)> Of(ContentPage page) => _pages.GetValueOrDefault(page.TranslationKey) ?? [];

    /// <summary>The id under which search engines know the job: that of the default language, where it is published in it.</summary>
    public string IdentifierOf(Posting posting) => Of(posting) is [var first, ..] ? first.Posting.Posting.Id : posting.Id;

    /// <summary>Of two of one language the first stands for the job; the other is a page without pairs.</summary>
    private static void Add<T>(Dictionary<string, List<(Edition Edition, T)>> byKey, string key, (Edition Edition, T) item)
    {
        if (!byKey.TryGetValue(key, out var list))
        {
            byKey.Add(key, list = []);
        }

        if (list.TrueForAll(other => other.Edition != item.Edition))
        {
            list.Add(item);
        }
    }
}
