using System.Text.RegularExpressions;
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
    }

    /// <summary>"Software Developer (Backend)" alone on a line; the first line where a heading says it, else the first that names a job.</summary>
    private static void FindLine(Clues clues)
    {
        for (var i = 0; i < clues.Blocks.Count; i++)
        {
            var block = clues.Blocks[i];
            if (!clues.IsUsed(i) && block is Heading or Paragraph && IsTitle(block, isFirst: i == 0))
            {
                clues.Add(new Fact("title", FieldValue.Text(Cleaned(block.Plain))), block, Sureness.Line);
                clues.Use(i);
                return;
            }
        }
    }

    private static bool IsTitle(Block block, bool isFirst)
    {
        var text = block.Plain;
        if (text.Length > Longest || text[^1] is '.' or ',' or ';' or ':' or '?' || ImportWords.SectionOf(text) is not null
            || LabelledText.Parse(block.Text) is not null || text.Split(' ').Length > MostWords || char.IsLower(text[0]))
        {
            return false;
        }

        return WordPattern.Of($@"(?:^|[^\p{{L}}])(?:\p{{L}}{{3,}})?{WordPattern.Any("phrase", "job")}(?:in|innen|s|n|[*:/]in)?(?:[^\p{{L}}]|$)").IsMatch(text)
            || (isFirst && block is Heading && text.Split(' ').Length <= 6);
    }

    private static void FindSentence(Clues clues)
    {
        foreach (var block in clues.Blocks.Where(block => block is Paragraph))
        {
            if (Seeking.Value.Match(block.Plain) is { Success: true } match && NameIn(match.Groups["rest"].Value) is { } name)
            {
                clues.Add(new Fact("title", FieldValue.Text(name)), block, match.Value.Trim(), Sureness.Sentence);
                return;
            }
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

        var name = string.Join(' ', words.Skip(first));
        return name.Length is 0 or > Longest || words.Length - first > MostWords || !WordPattern.Holds(name, "phrase", "job") && !char.IsUpper(name[0])
            ? null
            : char.ToUpperInvariant(name[0]) + name[1..];
    }

    private static void UseRepetition(Clues clues)
    {
        var title = WordKey.Of(clues.Findings.First(finding => finding.Field == "title").Value.Shown);
        for (var i = 0; i < clues.Blocks.Count; i++)
        {
            if (clues.Blocks[i] is Heading or Paragraph && WordKey.Of(clues.Blocks[i].Plain) == title)
            {
                clues.Use(i);
                return;
            }
        }
    }

    private static string Cleaned(string text) => text.Trim(' ', '#', '*', '–', '-', '!');
}
