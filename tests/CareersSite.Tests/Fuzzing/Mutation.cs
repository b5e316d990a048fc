using System.Text;

namespace CareersSite.Tests.Fuzzing;

/// <summary>Makes one input: a good file that was changed, or a text that a grammar let grow; now and then a byte of it is another.</summary>
internal sealed class Mutation(Random random, Grammar grammar, IReadOnlyList<string> good)
{
    private const int MostChanges = 8;
    private const int LongestCut = 40;
    private const int LongestLoan = 300;

    public byte[] Make()
    {
        var text = random.Next(3) == 0 ? grammar.Text(random) : Changed(good[random.Next(good.Count)]);
        var bytes = Encoding.UTF8.GetBytes(text);
        if (bytes.Length > 0 && random.Next(8) == 0)
        {
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        }

        return bytes;
    }

    private string Changed(string whole)
    {
        var text = new StringBuilder(whole);
        for (var changes = random.Next(1, MostChanges); changes > 0; changes--)
        {
            Change(text);
        }

        return text.ToString();
    }

    private void Change(StringBuilder text)
    {
        var at = random.Next(text.Length + 1);
        var length = random.Next(Math.Min(LongestCut, text.Length - at) + 1);
        switch (random.Next(6))
        {
            case 0:
                text.Remove(at, length);
                break;
            case 1:
                text.Insert(random.Next(text.Length + 1), text.ToString(at, length));
                break;
            case 2:
                text.Insert(at, Loan());
                break;
            case 3:
                text.Remove(at, length).Insert(at, grammar.Piece(random));
                break;
            default:
                text.Insert(at, grammar.Piece(random));
                break;
        }
    }

    /// <summary>A stretch of another good file.</summary>
    private string Loan()
    {
        var other = good[random.Next(good.Count)];
        var start = random.Next(other.Length + 1);
        return other.Substring(start, random.Next(Math.Min(LongestLoan, other.Length - start) + 1));
    }
}
