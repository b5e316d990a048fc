using CareersSite.Importing.Documents;
using CareersSite.Importing.Values;
using CareersSite.Importing.Words;

namespace CareersSite.Importing.Understanding;

/// <summary>Whole sections that are a field: the questions of the application, and skills that are listed in a word or two each.</summary>
internal static class SectionFinder
{
    private const int LongestSkill = 40;
    private static readonly string[] Explanations = [" – ", " - ", " — ", ": "];

    public static void Find(Clues clues)
    {
        for (var i = 0; i < clues.Blocks.Count; i++)
        {
            if (clues.Blocks[i] is not Heading heading)
            {
                continue;
            }

            var items = ItemsBelow(i, clues);
            switch (ImportWords.SectionOf(heading.Plain))
            {
                case "questions" when items.Count > 0:
                    clues.Add(new Fact("questions", FieldValue.List(items.Select(item => clues.Blocks[item].Plain))), heading, Sureness.Stated);
                    clues.Use(i);
                    items.ForEach(clues.Use);
                    break;
                case "skills" when SkillsOf(items, clues) is { Count: > 1 } skills && clues.Findings.All(finding => finding.Field != "skills"):
                    clues.Add(new Fact("skills", FieldValue.List(skills)), heading, Sureness.Line);
                    break;
            }
        }
    }

    private static List<int> ItemsBelow(int heading, Clues clues)
    {
        var items = new List<int>();
        for (var i = heading + 1; i < clues.Blocks.Count && clues.Blocks[i] is ListItem { Depth: 0 }; i++)
        {
            items.Add(i);
        }

        return items;
    }

    /// <summary>The skills where every item is one, with or without an explanation after it; none where items are sentences.</summary>
    private static IReadOnlyList<string> SkillsOf(List<int> items, Clues clues)
    {
        string[] texts = [.. items.Select(item => clues.Blocks[item].Plain)];
        if (texts.All(text => IsSkill(text, text.Length)))
        {
            return [.. texts.Select(text => text.TrimEnd('.', ',', ';'))];
        }

        var ends = texts.Select(text => Explanations.Select(mark => text.IndexOf(mark, StringComparison.Ordinal)).Where(at => at > 0).DefaultIfEmpty(-1).Min()).ToArray();
        return ends.All(end => end > 0) && texts.Zip(ends).All(item => IsSkill(item.First, item.Second)) ? [.. texts.Zip(ends, (text, end) => text[..end])] : [];
    }

    private static bool IsSkill(string text, int end) => end <= LongestSkill && text.AsSpan(0, end).Count(' ') <= 4 && !text.AsSpan(0, end).Contains(',');
}
