using CareersSite.Configuration;
using CareersSite.Diagnostics;
using CareersSite.Diagnostics.Catalogue;
using CareersSite.Files;
using CareersSite.Yaml;

namespace CareersSite.Content;

/// <summary>One file → one content page.</summary>
public sealed class PageReader(SiteSettings settings)
{
    /// <summary>The page, or null where its front matter cannot be read; what is wrong with it is reported.</summary>
    public ContentPage? Read(SiteFile file, byte[] bytes, DiagnosticSink sink)
    {
        if (FrontMatter.Read(file.Path, bytes, sink) is not { } front)
        {
            return null;
        }

        var page = new ContentPage { File = file.Path, Body = front.Body, BodyLine = front.BodyLine };
        var reader = new ValueReader(front.Source, sink);
        PageFields.Table.Read(front.Fields, new PageDraft(page, settings), reader);
        FillIn(page, FileNaming.Of(file, settings));
        Review(page, front.Fields, reader);
        return page;
    }

    private void FillIn(ContentPage page, FileNaming name)
    {
        page.Language = page.Language.Length > 0 ? page.Language : name.Language ?? settings.DefaultLanguage;
        page.Slug = page.Slug.Length > 0 ? page.Slug : Slug.Of(name.Stem);
        page.TranslationKey = page.TranslationKey.Length > 0 ? page.TranslationKey : name.Stem;
    }

    private void Review(ContentPage page, YamlMap fields, ValueReader reader)
    {
        if (!settings.Languages.Contains(page.Language, StringComparer.Ordinal))
        {
            reader.Report(
                PostingProblems.UnknownLanguage, fields, $"the site does not have the language '{page.Language}'", $"It has: {string.Join(", ", settings.Languages)}.");
        }

        if (Permalink.IsReserved(page.Slug, settings.Languages) && !page.IsIntroduction)
        {
            reader.Report(
                PostingProblems.SlugReserved, fields,
                $"the site itself needs the address '/{page.Slug}/'",
                "Give the page another 'slug'.");
        }
    }
}
