using System.Text.RegularExpressions;
using CareersSite.Content;
using CareersSite.Importing.Documents;
using CareersSite.Importing.Values;
using CareersSite.Importing.Words;

namespace CareersSite.Importing.Understanding;

/// <summary>The job's title: a line that is nothing else, or the sentence "We are looking for a … Engineer".</summary>
internal static class TitleFinder
{
    private const int Longest = 90;
    private const int MostWords = 10;

    private static readonly Lazy<Regex> Seeking = new(() => WordPattern.Of(
        $@"(?:^|[^\p{{L}}]){WordPattern.Any("phrase", "seeking")}\s+(?:{WordPattern.Any("phrase", "article")}\s+)*(?<rest>[^.;:!?\n]+)"));

    public static void Find(Clues clues)
    {
        if (clues.Findings.Any(finding => finding.Field == "title"))
        {
            // A second title in the text is the same one, or it is part of the text.
            UseRepetition(clues);
            return;
        }

        FindLine(clues);
        FindSentence(clues);
        FindLearner(clues);
    }

    /// <summary>The name of an internship says what kind of contract it is.</summary>
    private static void FindLearner(Clues clues)
    {
        if (clues.Findings.FirstOrDefault(finding => finding.Field == "title") is { } title && ContractText.IsForLearners(title.Value.Shown))
        {
            var type = FieldValue.Text(ContractText.Written(EmploymentType.Intern));
            clues.Findings.Add(title with { Field = "employment_type", Value = type, Sureness = Sureness.Sentence });
        }
    }

    /// <summary>"Software Developer (Backend)" alone on a line; the first line where a heading says it, else the first that names a job.</summary>
    private static void FindLine(Clues clues)
    {
        for (var i = 0; i < clues.Blocks.Count; i++)
        {
            var block = clues.Blocks[i];
            if (!clues.IsUsed(i) && block is Heading or Paragraph && IsTitle(block, isFirst: i == 0))
            {
                clues.Add(new Fact("title", FieldValue.Text(TitleWords.Of(block.Plain))), block, Sureness.Line);
                TakeOut(i, clues);
                return;
            }
        }
    }

    private static bool IsTitle(Block block, bool isFirst)
    {
        var text = block.Plain;
        if (text.Length is 0 or > Longest || text[^1] is '.' or ',' or ';' or ':' or '?' || ImportWords.SectionOf(text) is not null
            || LabelledText.Parse(block.Text) is not null || text.Split(' ').Length > MostWords || char.IsLower(text[0]))
        {
            return false;
        }

        return JobWords.AreIn(text) || (isFirst && block is Heading && text.Split(' ').Length <= 6);
    }

    private static void FindSentence(Clues clues)
    {
        for (var i = 0; i < clues.Blocks.Count; i++)
        {
            if (clues.Blocks[i] is Paragraph block && Seeking.Value.Match(block.Plain) is { Success: true } match && NameIn(match.Groups["rest"].Value) is { } name)
            {
                FindLineAbove(i, name, clues);
                clues.Add(new Fact("title", FieldValue.Text(name)), block, match.Value.Trim(), Sureness.Sentence);
                return;
            }
        }
    }

    /// <summary>The line above such a sentence that begins with the same name says it in full.</summary>
    private static void FindLineAbove(int sentence, string name, Clues clues)
    {
        var above = sentence - 1;
        if (above >= 0 && !clues.IsUsed(above) && clues.Blocks[above] is Heading or Paragraph && clues.Blocks[above].Plain.Length <= Longest
            && (WordKey.Of(clues.Blocks[above].Plain) + " ").StartsWith(WordKey.Of(name) + " ", StringComparison.Ordinal))
        {
            clues.Add(new Fact("title", FieldValue.Text(TitleWords.Of(clues.Blocks[above].Plain))), clues.Blocks[above], Sureness.Line);
            clues.Use(above);
        }
    }

    /// <summary>The name of the job at the start of "highly skilled Backend Engineer to join our team".</summary>
    private static string? NameIn(string rest)
    {
        var end = WordPattern.Of($@"(?:,|\s[–-]\s|\s{WordPattern.Any("phrase", "end")}(?:\s|$))").Match(rest);
        var words = (end.Success ? rest[..end.Index] : rest).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var praise = ImportWords.Of("phrase", "adjective").Select(WordKey.Of).ToHashSet(StringComparer.Ordinal);
        var first = 0;
        while (first < words.Length && (praise.Contains(WordKey.Of(words[first])) || (char.IsLower(words[first][0]) && words.Skip(first).Any(word => char.IsUpper(word[0])))))
        {
            first++;
        }

        var last = words.Length;
        while (last > first + 1 && praise.Contains(WordKey.Of(words[last - 1])))
        {
            last--;
        }

        var name = string.Join(' ', words[first..last]);
        return name.Length is 0 or > Longest || last - first > MostWords || !JobWords.AreIn(name) && !char.IsUpper(name[0])
            ? null
            : TitleWords.Of(char.ToUpperInvariant(name[0]) + name[1..]);
    }

    /// <summary>Drops the line that says the title once more.</summary>
    public static void UseRepetition(Clues clues)
    {
        var title = WordKey.Of(clues.Findings.FirstOrDefault(finding => finding.Field == "title")?.Value.Shown ?? "");
        for (var i = 0; i < clues.Blocks.Count; i++)
        {
            if (clues.Blocks[i] is Heading or Paragraph && WordKey.Of(clues.Blocks[i].Plain) == title)
            {
                clues.Drop(i);
                return;
            }
        }
    }

    /// <summary>A title that stands in the middle of a sentence stays in it.</summary>
    private static void TakeOut(int title, Clues clues)
    {
        var isInSentence = title > 0 && clues.Blocks[title - 1] is Paragraph before && !clues.IsUsed(title - 1)
            && ImportWords.Of("phrase", "open").Contains(before.Plain[(before.Plain.LastIndexOf(' ') + 1)..], StringComparer.OrdinalIgnoreCase);
        if (!isInSentence)
        {
            clues.Use(title);
            return;
        }

        var goesOn = title + 1 < clues.Blocks.Count && clues.Blocks[title + 1] is Paragraph after && char.IsLower(after.Plain[0]);
        clues.Join(title - 1, goesOn ? title + 1 : title);
    }
}
