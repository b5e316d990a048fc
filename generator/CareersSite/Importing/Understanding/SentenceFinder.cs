using CareersSite.Content;
using CareersSite.Importing.Documents;
using CareersSite.Importing.Values;
using CareersSite.Importing.Words;

namespace CareersSite.Importing.Understanding;

/// <summary>Facts in the middle of a text: how long somebody should have done such work, what is paid, where to apply.</summary>
internal static class SentenceFinder
{
    private const int LongestPay = 400;

    public static void Find(Clues clues)
    {
        var isIntroduction = true;
        for (var i = 0; i < clues.Blocks.Count; i++)
        {
            isIntroduction &= clues.Blocks[i] is not Heading || clues.IsUsed(i);
            if (!clues.IsUsed(i) && clues.Blocks[i] is Paragraph or ListItem)
            {
                FindIn(clues.Blocks[i], LabelledText.Parse(clues.Blocks[i].Text), clues);
                FindContract(clues.Blocks[i], isIntroduction, clues);
            }
        }
    }

    /// <summary>"A part-time librarian" says it in the first sentences; further below the words may be about anything.</summary>
    private static void FindContract(Block block, bool isIntroduction, Clues clues)
    {
        if (isIntroduction && block is Paragraph && ContractText.InSentence(block.Plain) is { } type)
        {
            clues.Add(new Fact("employment_type", FieldValue.Text(ContractText.Written(type))), block, Sureness.Sentence);
        }

        if (block.Plain.Length <= LongestPay && HoursPhrase.Find(block.Plain) is { } hours && LabelledText.Parse(block.Text) is null)
        {
            clues.Add(new Fact("hours", FieldValue.Text(hours)), block, Sureness.Sentence);
        }
    }

    private static void FindIn(Block block, LabelledText? labelled, Clues clues)
    {
        var text = block.Plain;
        if (labelled is null && WordPattern.Holds(text, "phrase", "noexperience"))
        {
            clues.Add(new Fact("experience", FieldValue.Text("none")), block, Sureness.Sentence);
        }

        if (ExperiencePhrase.Find(text) is { } experience && labelled is null && WordPattern.Of(WordPattern.Any("word", "experience")).IsMatch(text))
        {
            clues.Add(new Fact("experience", FieldValue.Text(experience.Written)), block, Sureness.Sentence);
        }

        if (text.Length <= LongestPay && labelled?.Fields.Contains("salary") != true && PayPhrase.Find(text) is { Salary.IsComplete: true } pay && SpeaksOfPay(text, pay))
        {
            clues.Add(new Fact("salary", FieldValue.Text(PayPhrase.Written(pay.Salary))), block, Sureness.Sentence);
        }

        if (labelled is null && DayPhrase.FindClosing(text) is { } day)
        {
            clues.Add(new Fact("valid_through", FieldValue.Text(day)), block, Sureness.Sentence);
        }

        if (labelled?.Fields.Contains("apply") != true && WordPattern.Holds(text, "phrase", "apply") && AddressIn(block) is { } address)
        {
            clues.Add(new Fact("apply", FieldValue.Text(address)), block, Sureness.Sentence);
        }
    }

    /// <summary>Money is earned and spent in job descriptions; what is paid by the hour, or stands first in an item, is pay.</summary>
    private static bool SpeaksOfPay(string text, PayPhrase pay) =>
        pay.Start == 0 || pay.Salary.Unit == PayUnit.Hour || WordPattern.Holds(text, "label", "salary") || WordPattern.Holds(text, "word", "paying");

    /// <summary>An address in the words, or the one to which they are a link.</summary>
    private static string? AddressIn(Block block)
    {
        var linked = block.Text.Runs.Where(run => run.Link is not null && WordPattern.Holds(run.Text, "phrase", "apply")).Select(run => Address.Find(run.Link!));
        return Address.Find(block.Plain) ?? linked.FirstOrDefault(address => address is not null);
    }
}
