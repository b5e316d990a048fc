using CareersSite.Importing.Documents;
using CareersSite.Importing.Values;
using CareersSite.Importing.Words;

namespace CareersSite.Importing.Understanding;

/// <summary>Facts in the middle of a text: how long somebody should have done such work, what is paid, where to apply.</summary>
internal static class SentenceFinder
{
    private const int LongestPay = 200;

    public static void Find(Clues clues)
    {
        for (var i = 0; i < clues.Blocks.Count; i++)
        {
            if (!clues.IsUsed(i) && clues.Blocks[i] is Paragraph or ListItem)
            {
                FindIn(clues.Blocks[i], LabelledText.Parse(clues.Blocks[i].Text), clues);
            }
        }
    }

    private static void FindIn(Block block, LabelledText? labelled, Clues clues)
    {
        var text = block.Plain;
        if (ExperiencePhrase.Find(text) is { } experience && labelled is null && WordPattern.Of(WordPattern.Any("word", "experience")).IsMatch(text))
        {
            clues.Add(new Fact("experience", FieldValue.Text(experience.Written)), block, Sureness.Sentence);
        }

        if (text.Length <= LongestPay && labelled?.Fields.Contains("salary") != true && PayPhrase.Find(text) is { Salary.IsComplete: true } pay && SpeaksOfPay(text))
        {
            clues.Add(new Fact("salary", FieldValue.Text(PayPhrase.Written(pay.Salary))), block, Sureness.Sentence);
        }

        if (labelled?.Fields.Contains("apply") != true && WordPattern.Holds(text, "phrase", "apply") && AddressIn(block) is { } address)
        {
            clues.Add(new Fact("apply", FieldValue.Text(address)), block, Sureness.Sentence);
        }
    }

    private static bool SpeaksOfPay(string text) => WordPattern.Holds(text, "label", "salary");

    /// <summary>An address in the words, or the one to which they are a link.</summary>
    private static string? AddressIn(Block block)
    {
        var linked = block.Text.Runs.Where(run => run.Link is not null && WordPattern.Holds(run.Text, "phrase", "apply")).Select(run => Address.Find(run.Link!));
        return Address.Find(block.Plain) ?? linked.FirstOrDefault(address => address is not null);
    }
}
