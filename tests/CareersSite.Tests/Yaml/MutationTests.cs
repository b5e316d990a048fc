using System.Globalization;
using System.Text;

namespace CareersSite.Tests.Yaml;

/// <summary>Seeds, mutated: none makes the reader throw or hang, and every diagnostic points into its file.</summary>
public sealed class MutationTests
{
    /// <summary>How many files to make; a longer run is asked for by <c>CAREERS_MUTATIONS</c>.</summary>
    private static readonly int Count =
        int.TryParse(Environment.GetEnvironmentVariable("CAREERS_MUTATIONS"), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 5_000;

    [Fact(Timeout = 600_000)]
    public async Task No_mutated_file_makes_the_reader_throw_or_point_elsewhere() =>
        await Parallel.ForAsync(0, Count, TestContext.Current.CancellationToken, (number, _) =>
        {
            Places.Check(Mutated(new Random(number)));
            return ValueTask.CompletedTask;
        });

    private static byte[] Mutated(Random random)
    {
        var text = new StringBuilder(Seeds.Files[random.Next(Seeds.Files.Length)]);
        for (var changes = random.Next(1, 8); changes > 0; changes--)
        {
            Change(text, random);
        }

        var bytes = Encoding.UTF8.GetBytes(text.ToString());
        if (bytes.Length > 0 && random.Next(8) == 0)
        {
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        }

        return bytes;
    }

    private static void Change(StringBuilder text, Random random)
    {
        var at = random.Next(text.Length + 1);
        var length = random.Next(Math.Min(12, text.Length - at + 1));
        switch (random.Next(5))
        {
            case 0:
                text.Remove(at, length);
                break;
            case 1:
                text.Insert(random.Next(text.Length + 1), text.ToString(at, length));
                break;
            case 2:
                text.Insert(at, Seeds.Files[random.Next(Seeds.Files.Length)]);
                break;
            default:
                text.Insert(at, Seeds.Pieces[random.Next(Seeds.Pieces.Length)]);
                break;
        }
    }
}
