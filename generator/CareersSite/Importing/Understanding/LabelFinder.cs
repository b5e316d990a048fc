using CareersSite.Importing.Documents;
using CareersSite.Importing.Values;
using CareersSite.Importing.Words;

namespace CareersSite.Importing.Understanding;

/// <summary>Facts with a label: <c>Pay: €60,000 a year</c>, a table of two columns, or a label as a heading with its value below.</summary>
internal static class LabelFinder
{
    private const int LongestValueBelow = 120;

    public static void Find(Clues clues)
    {
        for (var i = 0; i < clues.Blocks.Count; i++)
        {
            switch (clues.Blocks[i])
            {
                case Heading:
                    FindBelow(i, clues);
                    break;
                case Table table when IsOfLabels(table):
                    FindRows(i, table, clues);
                    break;
                case Paragraph or ListItem when !clues.IsUsed(i):
                    FindIn(i, clues);
                    break;
            }
        }
    }

    private static void FindIn(int i, Clues clues)
    {
        if (LabelledText.Parse(clues.Blocks[i].Text) is not { Value.IsBlank: false } labelled)
        {
            return;
        }

        var facts = Read(labelled.Fields, labelled.Value.Plain);
        if (facts.Count > 0 || FactReader.IsNothing(labelled.Value.Plain))
        {
            foreach (var fact in facts)
            {
                clues.Add(fact, clues.Blocks[i], Sureness.Stated);
            }

            if (facts.All(fact => fact.IsWhole) && !IsItemOfSection(i, clues))
            {
                clues.Use(i);
            }
        }
    }

    /// <summary>What stands under "Requirements" is for people to read there, whatever else it says.</summary>
    private static bool IsItemOfSection(int i, Clues clues) =>
        clues.Blocks[i] is ListItem && clues.HeadingAbove(i) is { } heading && ImportWords.SectionOf(heading.Plain) is "list" or "skills";

    private static void FindBelow(int i, Clues clues)
    {
        var heading = clues.Blocks[i];
        var fields = LabelledText.FieldsOf(heading.Plain);
        if (fields.Count == 0 || i + 1 == clues.Blocks.Count || clues.Blocks[i + 1] is not Paragraph { Plain.Length: <= LongestValueBelow } value || IsProse(i + 2, clues))
        {
            return;
        }

        var facts = Read(fields, value.Plain);
        foreach (var fact in facts)
        {
            clues.Add(fact, value, $"{heading.Plain}: {value.Plain}", Sureness.Stated);
        }

        if ((facts.Count > 0 && facts.All(fact => fact.IsWhole)) || FactReader.IsNothing(value.Plain))
        {
            clues.Use(i);
            clues.Use(i + 1);
        }
    }

    /// <summary>Whether the text goes on, so that what stands under the heading is no mere value.</summary>
    private static bool IsProse(int i, Clues clues) =>
        i < clues.Blocks.Count && clues.Blocks[i] is not Heading && LabelledText.Parse(clues.Blocks[i].Text) is null;

    private static bool IsOfLabels(Table table) =>
        table.Rows.All(row => row.Count == 2) && table.Rows.Count(row => LabelledText.FieldsOf(row[0].Plain.TrimEnd(':', ' ')).Count > 0) * 2 >= table.Rows.Count;

    /// <summary>Rows that are not understood stay as a table.</summary>
    private static void FindRows(int i, Table table, Clues clues)
    {
        var isWhole = true;
        foreach (var row in table.Rows)
        {
            var facts = Read(LabelledText.FieldsOf(row[0].Plain.TrimEnd(':', ' ')), row[1].Plain);
            foreach (var fact in facts)
            {
                clues.Add(fact, table, $"{row[0].Plain.TrimEnd(':', ' ')}: {row[1].Plain}", Sureness.Stated);
            }

            isWhole &= (facts.Count > 0 && facts.All(fact => fact.IsWhole)) || FactReader.IsNothing(row[1].Plain);
        }

        if (isWhole)
        {
            clues.Use(i);
        }
    }

    /// <summary>The value as the first of the fields that understands it.</summary>
    private static IReadOnlyList<Fact> Read(IReadOnlyList<string> fields, string value) =>
        fields.Where(field => field != "body").Select(field => FactReader.Read(field, value)).FirstOrDefault(facts => facts.Count > 0) ?? [];
}
