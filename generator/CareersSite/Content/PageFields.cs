using CareersSite.Configuration;
using CareersSite.Content.Fields;
using CareersSite.Yaml;
using Draft = CareersSite.Content.PageDraft;

namespace CareersSite.Content;

/// <summary>Every key of a content page, declared once.</summary>
public static class PageFields
{
    public static readonly FieldTable<Draft> Table = new(
        "a page field",
        new("title", FieldType.Text, "The page's title.", "How we hire",
            (draft, value, reader) => draft.Page.Title = reader.Text(value) ?? "")
        { IsRequired = true },
        new("slug", FieldType.Text, "The page's address; without it, the file's name.", "how-we-hire",
            (draft, value, reader) => draft.Page.Slug = SlugField.Read(value, reader)),
        new("summary", FieldType.Text,
            "One or two sentences for search engines; without it, the first ones of the text.", "What happens after you apply.",
            (draft, value, reader) => draft.Page.Summary = reader.Text(value))
        { Spellings = ["description"] },
        new("menu", FieldType.WholeNumber, "Its place in the menu, where site.yml states none.", "20",
            (draft, value, reader) => draft.Page.Menu = reader.WholeNumber(value)),
        new("layout", FieldType.Text, "The layout of the theme that shows it; without it, 'page'.", "page",
            (draft, value, reader) => draft.Page.Layout = reader.Text(value)),
        new("image", FieldType.Path, "The share picture, under content/static.", "team.png",
            (draft, value, reader) => draft.Page.Image = PictureField.ReadPath(draft.Page.Image, value, reader)),
        new("image_alt", FieldType.Text, "What the picture shows.", "The team in Lisbon",
            (draft, value, reader) => draft.Page.Image = PictureField.ReadAlt(draft.Page.Image, value, reader)),
        new("lang", FieldType.Text,
            "The language of the text; without it, the ending of the file's name (x.de.md), else the site's first.", "de",
            (draft, value, reader) => draft.Page.Language = reader.Text(value) ?? ""),
        new("translation_key", FieldType.Text, "The same for one page in several languages; without it, the file's name.", "how-we-hire",
            (draft, value, reader) => draft.Page.TranslationKey = reader.Text(value) ?? ""),
        new("updated", FieldType.DayOrTime, "When its text last changed.", "2026-11-22",
            (draft, value, reader) =>
                draft.Page.Updated = MomentField.Read(draft.Settings.Zone, value, reader))
        { Spellings = ["lastmod", "modified", "date_modified"] },
        new("aliases", FieldType.TextOrList, "Old addresses of the page, which then lead to it.", "[/hiring/]",
            (draft, value, reader) => draft.Page.Aliases = AliasField.Read(value, reader))
        { Spellings = ["redirect_from"] },
        new("extra", FieldType.FreeMap, "Anything more that your theme wants to know.", "{ team_size: 12 }",
            (draft, value, reader) => draft.Page.Extra = reader.Map(value)));
}
