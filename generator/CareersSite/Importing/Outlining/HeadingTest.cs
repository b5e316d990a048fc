using CareersSite.Importing.Documents;
using CareersSite.Importing.Words;

namespace CareersSite.Importing.Outlining;

/// <summary>Tells which lines are headings where the source does not say.</summary>
internal sealed class HeadingTest(IReadOnlyList<SourceLine> lines)
{
    private const int MostWords = 8;
    private const int MostWordsOfKnown = 10;
    private const int FewWords = 5;
    private const int Longest = 70;

    /// <summary>So long a line is a paragraph, whatever stands below it.</summary>
    private const int Sentence = 60;

    public bool IsHeading(int i)
    {
        var line = lines[i];
        return line switch
        {
            { HeadingLevel: not null } => true,
            { Table: not null } => false,
            { Mark.IsNumbered: true } => IsNumberedHeading(i),
            { Mark: not null } => false,
            _ => IsHeadingByItsLook(i),
        };
    }

    /// <summary>What a heading says, without its colon and without words that only point at what follows.</summary>
    public static RichText WordsOf(SourceLine line)
    {
        var text = line.Text.Trim(':', '：', '*', '_', '#').WithoutStrong();
        if (ImportWords.SectionOf(text.Plain) is null && KnownBefore(text.Plain) is { } known)
        {
            text = text.Slice(0, known);
        }

        return IsShout(text.Plain) && ImportWords.SectionOf(text.Plain) is not null
            ? RichText.Of(text.Plain[..1] + text.Plain[1..].ToLowerInvariant())
            : text;
    }

    /// <summary>Where a known heading ends in "Key skills are given below"; null where the text is no such thing.</summary>
    private static int? KnownBefore(string text)
    {
        foreach (var phrase in ImportWords.Of("phrase", "below"))
        {
            var at = text.Length - phrase.Length - 1;
            if (at > 0 && text[at] == ' ' && text.EndsWith(phrase, StringComparison.OrdinalIgnoreCase) && ImportWords.SectionOf(text[..at]) is not null)
            {
                return at;
            }
        }

        return null;
    }

    private bool IsNumberedHeading(int i)
    {
        var text = lines[i].Plain;
        var isAboveBullets = i + 1 < lines.Count && lines[i + 1] is { Mark.IsNumbered: false } next && next.Indent <= lines[i].Indent;
        var isAboveText = i + 1 < lines.Count && lines[i + 1] is { IsPlain: true, Plain.Length: > Sentence };
        return text.Length <= Longest
            && (ImportWords.SectionOf(text.TrimEnd(':')) is not null
                || ((isAboveBullets || isAboveText) && WordsIn(text) <= MostWords && text[^1] is not ('.' or ',' or ';')));
    }

    private bool IsHeadingByItsLook(int i)
    {
        var line = lines[i];
        var text = line.Plain;
        var words = WordsIn(text);
        if (text.Length > Longest || words > MostWordsOfKnown || LabelledText.Parse(line.Text) is { Value.IsBlank: false })
        {
            return false;
        }

        if (IsKnown(line))
        {
            return text[^1] == ':' || line.AfterGap || line.Text.IsStrong || !char.IsLower(text[0]);
        }

        return words <= MostWords
            && text[^1] is not ('.' or ',' or ';' or '!')
            && (line.Text.IsStrong || (text[^1] == ':' ? Announces(i, words) : IsShoutAlone(text, i) || StandsAboveItsText(i, words)));
    }

    private static bool IsKnown(SourceLine line)
    {
        var text = line.Plain.TrimEnd(':', ' ');
        return ImportWords.SectionOf(text) is not null || KnownBefore(text) is not null || (line.Plain[^1] == ':' && LabelledText.FieldsOf(text).Count > 0);
    }

    private bool StandsAboveItsText(int i, int words)
    {
        var line = lines[i];
        if (i + 1 == lines.Count || !char.IsLetterOrDigit(line.Plain[0]) || char.IsLower(line.Plain[0]))
        {
            return false;
        }

        var next = lines[i + 1];
        var introducesList = next.Mark is not null || (next.Plain is [.., ':'] && i + 2 < lines.Count && lines[i + 2].Mark is not null);
        return introducesList || (line.AfterGap && next.Plain.Length > Sentence && IsTitleLike(line.Plain, words));
    }

    /// <summary>A line that ends in a colon and is short or spelt like a title: "What they need:".</summary>
    private bool Announces(int i, int words) =>
        IsTitleLike(lines[i].Plain, words)
        || (words <= FewWords && char.IsUpper(lines[i].Plain[0]) && i + 1 < lines.Count && lines[i + 1].Mark is not null);

    private bool IsShoutAlone(string text, int i) => IsShout(text) && i + 1 < lines.Count;

    private static bool IsShout(string text) => text.Count(char.IsLetter) >= 4 && !text.Any(char.IsLower);

    /// <summary>Most of its longer words have capitals, or it is very short.</summary>
    private static bool IsTitleLike(string text, int words) =>
        words <= 3 || text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length > 3).All(word => !char.IsLower(word[0]));

    private static int WordsIn(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
}
