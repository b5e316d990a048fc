using CareersSite.Diagnostics.Catalogue;
using CareersSite.Yaml;

namespace CareersSite.Content.Fields;

public static class SlugField
{
    public static void Read(PostingDraft draft, YamlValue value, ValueReader reader) => draft.Posting.Slug = Read(value, reader);

    public static string Read(YamlValue value, ValueReader reader)
    {
        if (reader.Text(value) is not { } text)
        {
            return "";
        }

        if (!Slug.IsFine(text))
        {
            reader.Report(PostingProblems.BadSlug, value, $"'{text}' cannot be part of an address", $"Write: slug: {Slug.Of(text)}");
        }

        return text;
    }
}
