using System.Collections.Frozen;

namespace CareersSite.Importing.Words;

/// <summary>Words by which a text is known as the name of a job: <c>Engineer</c>, <c>Sachbearbeiterinnen</c>, <c>head of</c>.</summary>
internal static class JobWords
{
    /// <summary>What stands before such a word in a compound has at least so many letters, and so has the word itself.</summary>
    private const int Shortest = 3;

    private static readonly string[] Endings = ["", "s", "n", "in", "innen"];

    private static readonly Lazy<(FrozenSet<string> Words, string[] Phrases)> Table = new(() =>
    {
        var keys = ImportWords.Of("phrase", "job").Select(WordKey.Of).ToArray();
        return (keys.Where(key => !key.Contains(' ')).ToFrozenSet(StringComparer.Ordinal), [.. keys.Where(key => key.Contains(' ')).Select(key => $" {key} ")]);
    });

    public static bool AreIn(string text)
    {
        var key = WordKey.Of(text);
        return key.Split(' ').Any(IsOne) || Table.Value.Phrases.Any(phrase => $" {key} ".Contains(phrase, StringComparison.Ordinal));
    }

    /// <summary>The word itself, or a compound that ends with it, with or without an ending.</summary>
    private static bool IsOne(string word) => Endings.Any(ending => word.EndsWith(ending, StringComparison.Ordinal) && EndsWithOne(word[..^ending.Length]));

    private static bool EndsWithOne(string word)
    {
        if (Table.Value.Words.Contains(word))
        {
            return true;
        }

        for (var start = Shortest; start <= word.Length - Shortest; start++)
        {
            if (Table.Value.Words.Contains(word[start..]))
            {
                return true;
            }
        }

        return false;
    }
}
