using System.Text;
using CareersSite.Diagnostics.Catalogue;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CareersSite.Checking.Texts;

/// <summary>The words of a link say where it leads (WCAG 2.4.4), in the languages in which people write to us.</summary>
public static class LinkTextRule
{
    private static readonly HashSet<string> Vague = new(StringComparer.OrdinalIgnoreCase)
    {
        "here", "click here", "click", "click this", "this", "this link", "this page", "link", "more", "read more", "learn more", "see more", "see here",
        "find out more", "more info", "more information", "details", "go", "page", "website",
        "hier", "hier klicken", "klick hier", "klicken sie hier", "klicke hier", "dieser link", "diesem link", "diesen link", "mehr", "mehr lesen", "mehr erfahren",
        "mehr infos", "mehr informationen", "weiter", "weiterlesen", "weitere informationen", "diese seite",
        "ici", "cliquez ici", "plus", "en savoir plus", "lire la suite", "aquí", "haga clic aquí", "haz clic aquí", "más", "más información", "leer más",
        "aqui", "clique aqui", "mais", "saiba mais", "qui", "clicca qui", "di più", "scopri di più", "klik hier", "meer", "lees meer",
    };

    public static void Check(LinkInline link, CheckedText text)
    {
        var words = WordsOf(link);
        if (Vague.Contains(words.Trim(' ', '.', ',', ':', '!', '…', '>', '»', '→', '“', '”', '"')))
        {
            text.Report(
                TextProblems.LinkTextVague,
                link,
                $"the link '{words}' does not say where it leads",
                "Make the words that name its target the link, as in 'see [our benefits](/benefits/)'.");
        }
    }

    /// <summary>What is read of a link or picture, with the words of pictures in it.</summary>
    public static string WordsOf(ContainerInline link)
    {
        var words = new StringBuilder();
        foreach (var inline in link.Descendants())
        {
            _ = inline switch
            {
                LiteralInline literal => words.Append(literal.Content.AsSpan()),
                CodeInline code => words.Append(code.Content),
                HtmlEntityInline entity => words.Append(entity.Transcoded.AsSpan()),
                LineBreakInline => words.Append(' '),
                _ => words,
            };
        }

        return string.Join(' ', words.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
