using CareersSite.Importing.Documents;
using CareersSite.Importing.Words;

namespace CareersSite.Importing.Understanding;

/// <summary>
/// What makes a text a letter or a document, and is no part of the posting: greeting, regards, and a line such as "Job description".
/// </summary>
internal static class LetterFrame
{
    private const int LongestGreeting = 40;
    private const int MostOfSignature = 4;

    /// <summary>Drops them, and returns them in words for the report.</summary>
    public static IReadOnlyList<string> Drop(Clues clues)
    {
        var dropped = new List<string>();
        var first = Enumerable.Range(0, clues.Blocks.Count).FirstOrDefault(i => !clues.IsUsed(i), -1);
        if (first >= 0 && first + 1 < clues.Blocks.Count && (IsGreeting(clues.Blocks[first]) || IsKindOfText(clues.Blocks[first])))
        {
            clues.Drop(first);
            dropped.Add($"'{clues.Blocks[first].Plain}'");
        }

        if (SignatureOf(clues) is { } signature)
        {
            Array.ForEach(signature, clues.Drop);
            dropped.Add($"'{string.Join(' ', signature.Select(i => clues.Blocks[i].Plain))}'");
        }

        return dropped;
    }

    private static bool IsGreeting(Block block) =>
        block is Paragraph { Plain: { Length: <= LongestGreeting } text } && text[^1] is ',' or '!' && WordPattern.Begins(text, "phrase", "greeting");

    private static bool IsKindOfText(Block block) =>
        block is Heading or Paragraph && ImportWords.Of("phrase", "document").Any(word => WordKey.Of(word) == WordKey.Of(block.Plain));

    /// <summary>"Kind regards," and the few short lines that end the text; null where there are none.</summary>
    private static int[]? SignatureOf(Clues clues)
    {
        for (var i = Math.Max(1, clues.Blocks.Count - MostOfSignature); i < clues.Blocks.Count; i++)
        {
            var rest = Enumerable.Range(i, clues.Blocks.Count - i).ToArray();
            if (rest.All(at => clues.Blocks[at] is Paragraph or Heading && clues.Blocks[at].Plain.Length <= LongestGreeting)
                && ImportWords.Of("phrase", "regards").Any(word => WordKey.Of(word) == WordKey.Of(clues.Blocks[i].Plain)))
            {
                return rest;
            }
        }

        return null;
    }
}
