using CareersSite.Configuration;
using CareersSite.Yaml;
using CareersSite.Yaml.Schema;

namespace CareersSite.Content;

/// <summary>The schema of postings, with the keys that the site adds: <c>fields</c> and <c>ignore_fields</c> of <c>site.yml</c>.</summary>
public static class PostingSchema
{
    public static SchemaDocument Of(SiteSettings settings)
    {
        var added = new Dictionary<string, AddedKey>(StringComparer.Ordinal);
        foreach (var (key, ours) in settings.FieldNames)
        {
            added[key] = KeyFor(ours.Text);
        }

        foreach (var key in settings.IgnoredFields)
        {
            added[key] = new AddedKey(Field: null, "Passed over, by 'ignore_fields' in site.yml.");
        }

        return new SchemaDocument("The front matter of a posting", PostingFields.Table) { Added = added };
    }

    private static AddedKey KeyFor(string ours)
    {
        var meaning = KeyMeaning.Parse(ours);
        var whole = PostingFields.Table.Find(meaning.Field);
        var field = meaning switch
        {
            // Their words for yes and no can be any.
            { Unless: not null } => null,
            { Part: { } part } => whole?.Type.Tables.SelectMany(table => table.Fields).FirstOrDefault(field => field.IsCalled(part)),
            _ => whole,
        };
        return new AddedKey(field, $"Means '{ours.Trim()}', by 'fields' in site.yml. {field?.Meaning}".TrimEnd());
    }
}
