using System.Text;
using CareersSite.Content;

namespace CareersSite.Importing.Words;

/// <summary>How words are compared: letters and digits in small letters and without accents, words set apart by one blank.</summary>
internal static class WordKey
{
    public static string Of(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var c in Folding.Fold(text.Replace("(s)", "", StringComparison.OrdinalIgnoreCase)))
        {
            if (char.IsLetterOrDigit(c) || c is '%' or '&')
            {
                key.Append(char.ToLowerInvariant(c));
            }
            else if (c is not '\'' and not '’' && key.Length > 0 && key[^1] != ' ')
            {
                key.Append(' ');
            }
        }

        return key.ToString().TrimEnd();
    }
}
