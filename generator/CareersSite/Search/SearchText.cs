using System.Buffers;
using System.Text;
using CareersSite.Content;

namespace CareersSite.Search;

/// <summary>Takes the words of a text one by one.</summary>
public interface IWordTaker
{
    void Take(ReadOnlySpan<char> word);
}

/// <summary>
/// Cuts texts into words as the search knows them: without accents, in lower case. The theme's <c>search-words.js</c> cuts what candidates
/// type in the same way; a test holds both to one table.
/// </summary>
/// <remarks>
/// <c>C#</c>, <c>C++</c> and <c>.NET</c> keep their signs. Words joined by <c>. - &amp; '</c> are given one by one and joined without the
/// signs, so that <c>Node.js</c> is found by <c>nodejs</c>, <c>R&amp;D</c> by <c>rd</c> and <c>front-end</c> by <c>frontend</c>.
/// Scripts without blanks between words are given in pairs of letters.
/// </remarks>
public static class SearchText
{
    private const int LongestWord = 32;
    private const int MostParts = 4;

    private static readonly SearchValues<char> PlainLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");
    private static readonly SearchValues<char> Joiners = SearchValues.Create(".-&'’‐‑");

    public static void Words<T>(ReadOnlySpan<char> text, T taker)
        where T : IWordTaker
    {
        var letters = Ascii.IsValid(text) ? text : Folding.Fold(text.ToString());
        Span<char> compound = stackalloc char[MostParts * LongestWord];
        for (var at = 0; at < letters.Length;)
        {
            if (IsPaired(letters[at]))
            {
                at += TakePairs(letters[at..], taker);
            }
            else if (IsLetter(letters[at]))
            {
                at = TakePlain(letters, at, compound, taker) ?? TakeCompound(letters, at, compound, taker);
            }
            else
            {
                at++;
            }
        }
    }

    /// <summary>Whole words of a text, each part of a joined one for itself: what a synonym stands for.</summary>
    public static IReadOnlyList<string> Words(string text)
    {
        var words = new WordList();
        Words(text, words);
        return words.Words;
    }

    private static int TakePairs<T>(ReadOnlySpan<char> text, T taker)
        where T : IWordTaker
    {
        var length = 1;
        while (length < text.Length && IsPaired(text[length]))
        {
            length++;
        }

        for (var i = 0; i + 1 < length; i++)
        {
            taker.Take(text.Slice(i, 2));
        }

        taker.Take(text.Slice(length - 1, 1));
        return length;
    }

    /// <summary>Most words are a few letters of ASCII between blanks, and have nothing of what makes others difficult.</summary>
    /// <returns>Where the text goes on; null, and nothing taken, for any other word.</returns>
    private static int? TakePlain<T>(ReadOnlySpan<char> text, int at, Span<char> lower, T taker)
        where T : IWordTaker
    {
        var length = text[at..].IndexOfAnyExcept(PlainLetters);
        var end = length < 0 ? text.Length : at + length;
        if (end - at is 0 or > LongestWord || (at > 0 && text[at - 1] == '.') || (end < text.Length && MayGoOn(text[end..])))
        {
            return null;
        }

        Ascii.ToLower(text[at..end], lower, out var taken);
        taker.Take(lower[..taken]);
        return end;
    }

    private static bool MayGoOn(ReadOnlySpan<char> rest) =>
        rest[0] is '#' or '+' or >= '\u0080' || (Joiners.Contains(rest[0]) && rest.Length > 1 && IsLetter(rest[1]));

    /// <returns>Where the text goes on.</returns>
    private static int TakeCompound<T>(ReadOnlySpan<char> text, int at, Span<char> joined, T taker)
        where T : IWordTaker
    {
        var hasDot = at > 0 && text[at - 1] == '.' && (at == 1 || !IsLetter(text[at - 2]));
        var (parts, length) = (0, 0);
        while (true)
        {
            var start = length;
            at = CopyPart(text, at, joined, ref length);
            parts++;
            var isMore = at + 1 < text.Length && parts < MostParts && Joiners.Contains(text[at]) && IsLetter(text[at + 1]) && !IsPaired(text[at + 1]);
            if (isMore || parts > 1)
            {
                TakePart(joined[start..length], taker);
            }

            if (!isMore)
            {
                break;
            }

            at++;
        }

        if (hasDot && parts == 1)
        {
            Span<char> dotted = ['.', .. joined[..length]];
            taker.Take(dotted[..Math.Min(LongestWord, dotted.Length)]);
        }

        taker.Take(joined[..Math.Min(LongestWord, length)]);
        return at;
    }

    /// <summary>A run of letters and digits in lower case, with the signs of <c>C#</c> and <c>C++</c> behind it.</summary>
    private static int CopyPart(ReadOnlySpan<char> text, int at, Span<char> joined, ref int length)
    {
        var end = length + LongestWord;
        for (; at < text.Length && IsLetter(text[at]) && !IsPaired(text[at]); at++)
        {
            if (length < end)
            {
                joined[length++] = Lower(text[at]);
            }
        }

        if (at < text.Length && text[at] is '#' or '+' && !char.IsDigit(text[at - 1]))
        {
            var sign = at;
            while (sign < text.Length && text[sign] == text[at] && sign - at < 2)
            {
                sign++;
            }

            if (sign == text.Length || (!IsLetter(text[sign]) && text[sign] is not ('#' or '+')))
            {
                for (; at < sign && length < end; at++)
                {
                    joined[length++] = text[at];
                }
            }
        }

        return at;
    }

    /// <summary>A single letter of a joined word means nothing by itself; a digit does (<c>SDE-1</c>).</summary>
    private static void TakePart<T>(ReadOnlySpan<char> part, T taker)
        where T : IWordTaker
    {
        if (part.Length > 1 || (part.Length == 1 && char.IsDigit(part[0])))
        {
            taker.Take(part);
        }
    }

    private static char Lower(char c) => c switch
    {
        >= 'A' and <= 'Z' => (char)(c | 0x20),
        < '\u0080' => c,
        'ς' => 'σ',
        _ => char.ToLowerInvariant(c) is var lower && lower == 'ς' ? 'σ' : lower,
    };

    private static bool IsLetter(char c) => c < '\u0080'
        ? char.IsAsciiLetterOrDigit(c)
        : char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    /// <summary>Letters of scripts that put no blanks between words, and Korean, which glues its particles to them.</summary>
    private static bool IsPaired(char c) => c >= '\u0E00' && IsLetter(c) && c switch
    {
        <= '\u0EFF' => true,
        >= '\u1000' and <= '\u109F' => true,
        >= '\u1780' and <= '\u17FF' => true,
        >= '\u3040' and <= '\u30FF' => true,
        >= '\u3400' and <= '\u9FFF' => true,
        >= '\uAC00' and <= '\uD7AF' => true,
        >= '\uF900' and <= '\uFAFF' => true,
        _ => false,
    };

    private sealed class WordList : IWordTaker
    {
        public List<string> Words { get; } = [];

        public void Take(ReadOnlySpan<char> word) => Words.Add(word.ToString());
    }
}
