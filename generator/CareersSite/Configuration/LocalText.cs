namespace CareersSite.Configuration;

/// <summary>A text of <c>site.yml</c>: one for all languages, or one for each.</summary>
public sealed class LocalText
{
    private readonly IReadOnlyList<KeyValuePair<string, string>> _texts;

    /// <param name="texts">Language → text, at least one; the first stands in for languages that have none.</param>
    public LocalText(IReadOnlyList<KeyValuePair<string, string>> texts) => _texts = texts;

    private LocalText(string text)
        : this([KeyValuePair.Create("", text)])
    {
    }

    /// <summary>That of the default language.</summary>
    public string First => _texts[0].Value;

    public IEnumerable<string> All => _texts.Select(text => text.Value);

    public bool IsEmpty => _texts.All(text => text.Value.Length == 0);

    /// <summary>Whether it differs from language to language.</summary>
    public bool IsTranslated => _texts.Count > 1;

    /// <summary>Whether it says in which language it is.</summary>
    public bool NamesLanguage => _texts[0].Key.Length > 0;

    public static implicit operator LocalText(string text) => new(text);

    /// <summary>The text in a language, else in that of which it is a variety (<c>pt</c> for <c>pt-PT</c>), else in the default one.</summary>
    public string In(string language) => Find(language) ?? Find(Language.Base(language)) ?? First;

    /// <summary>The language in which <see cref="In"/> gives the text where that is another one than was asked for; null where it fits.</summary>
    public string? OtherThan(string language) =>
        !NamesLanguage || Find(language) is not null || Find(Language.Base(language)) is not null ? null : _texts[0].Key;

    private string? Find(string language)
    {
        foreach (var (written, text) in _texts)
        {
            if (written == language)
            {
                return text;
            }
        }

        return null;
    }
}
