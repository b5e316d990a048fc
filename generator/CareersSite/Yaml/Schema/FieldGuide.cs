using System.Text;

namespace CareersSite.Yaml.Schema;

/// <summary>A field table as a table in markdown, for people; below it one for each field that is a map with keys of its own.</summary>
public static class FieldGuide
{
    public static string Of(IFieldTable table)
    {
        var guide = new StringBuilder();
        Append(guide, table);
        foreach (var (field, parts) in Nested(table))
        {
            guide.Append(CultureInfo.InvariantCulture, $"\nThe parts of `{field}`:\n\n");
            Append(guide, parts);
        }

        return guide.ToString();
    }

    private static void Append(StringBuilder guide, IFieldTable table)
    {
        var hasSpellings = table.Fields.Any(field => field.Spellings.Count > 0);
        AppendRow(guide, ["key", hasSpellings ? "or" : null, "what to write", "meaning", "example"]);
        AppendRow(guide, ["---", hasSpellings ? "---" : null, "---", "---", "---"]);
        foreach (var field in table.Fields)
        {
            var spellings = string.Join(", ", field.Spellings.Select(Code));
            var key = field.IsRequired ? $"**{Code(field.Name)}**" : Code(field.Name);
            AppendRow(guide, [key, hasSpellings ? spellings : null, field.Type.Words, field.Meaning, Code(field.Example)]);
        }
    }

    private static void AppendRow(StringBuilder guide, IEnumerable<string?> cells) =>
        guide.Append("| ").AppendJoin(" | ", cells.OfType<string>().Select(Escaped)).Append(" |\n");

    /// <summary>A bar would end the cell.</summary>
    private static string Escaped(string cell) => cell.Replace("|", "\\|", StringComparison.Ordinal);

    private static string Code(string text) => $"`{text}`";

    private static IEnumerable<(string Field, IFieldTable Parts)> Nested(IFieldTable table) =>
        from field in table.Fields
        from parts in field.Type.Tables
        select (field.Name, parts);
}
