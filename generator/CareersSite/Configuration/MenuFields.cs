using CareersSite.Yaml;

namespace CareersSite.Configuration;

/// <summary>The entries of <c>menu</c>: the slug of a page, or a map of title and URL.</summary>
public static class MenuFields
{
    public static readonly FieldTable<Draft> Table = new(
        "a field of a menu entry",
        new("title", FieldType.TextByLanguage, "What the entry says.", "Blog",
            (draft, value, reader) => draft.Title = LocalTextField.Read(value, reader))
        { IsRequired = true },
        new("url", FieldType.Url, "Where it leads: a whole address, or a path of this site.", "https://example.com/blog",
            (draft, value, reader) => draft.Url = UrlField.Read(value, reader))
        { IsRequired = true });

    public static void Read(SiteSettings site, YamlValue value, ValueReader reader) =>
        site.Menu = [.. ValueReader.List(value).Select(item => ReadItem(item, reader)).OfType<MenuItem>()];

    private static MenuItem? ReadItem(YamlValue value, ValueReader reader)
    {
        if (value is YamlScalar slug)
        {
            return new MenuItem(slug.Text.Trim(), Title: null, Url: null, value.Mark);
        }

        if (reader.Map(value) is not { } map)
        {
            return null;
        }

        var draft = new Draft();
        Table.Read(map, draft, reader);
        return new MenuItem(PageSlug: null, draft.Title, draft.Url, value.Mark);
    }

    public sealed class Draft
    {
        public LocalText? Title { get; set; }

        public string? Url { get; set; }
    }
}
