using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using CareersSite.Configuration;
using CareersSite.Diagnostics;
using CareersSite.Importing;
using CareersSite.Importing.Writing;

namespace CareersSite.Tests.Importing;

/// <summary>No source, however spoilt, makes the importer throw or hang: it is read, or it is said why not.</summary>
public sealed class MutatedSourcesTests
{
    private const int UsualCount = 1_500;

    private static readonly string[] Pieces =
    [
        "\n\n", "● ", "1. ", "   - ", "Pay: €1k–€2k per year\n", "Experience: 3–6 Jahre\n", "### Title\n\n", "_No response_\n", "| a | b |\n", "<b>", "</li><li>", "<table><tr><td>",
        "</w:p><w:p>", "<w:del>", "\"title\": ", "{\"@type\":\"JobPosting\"", "[[[[", "]}", "\\ud800", "\"\"", ";;;\"", "\u0000", "\uFEFF", "\r", "&amp;", "😀", "\u202E", "apply by 1 May 2027",
    ];

    /// <summary>CAREERS_IMPORT_MUTATIONS sets how many are tried; each is made from its number alone.</summary>
    [Fact]
    public void Mutated_sources_are_read_or_explained()
    {
        var seeds = ImportSample.All.Select(sample => (Name: Path.GetFileName(sample), Bytes: File.ReadAllBytes(ImportSample.PathOf(sample)))).ToArray();
        var count = int.Parse(Environment.GetEnvironmentVariable("CAREERS_IMPORT_MUTATIONS") ?? $"{UsualCount}", CultureInfo.InvariantCulture);
        var settings = new SiteSettings();
        var faults = new ConcurrentQueue<string>();

        Parallel.For(0, count, number =>
        {
            var source = Spoilt(number, seeds);
            try
            {
                if (FaultOf(source, settings) is { } fault)
                {
                    faults.Enqueue($"source {number}, from {source.Name}: {fault}");
                }
            }
            catch (Exception thrown)
            {
                faults.Enqueue($"source {number}, from {source.Name}: {thrown}\n{Convert.ToBase64String(source.Bytes)}");
            }
        });

        Assert.True(faults.IsEmpty, string.Join("\n\n", faults));
    }

    private static string? FaultOf(Source source, SiteSettings settings)
    {
        var sink = new DiagnosticSink();
        var postings = new Importer(settings, sink).Read(source, kind: null);
        if (postings.Count == 0 && !sink.HasErrors)
        {
            return "is neither read nor explained";
        }

        return postings.All(posting => PostingFile.TextOf(posting, settings.KeyNames).StartsWith("---\n", StringComparison.Ordinal)) ? null : "is no posting";
    }

    private static Source Spoilt(int number, (string Name, byte[] Bytes)[] seeds)
    {
        var random = new Random(number);
        var (name, bytes) = seeds[random.Next(seeds.Length)];
        return new Source(name, name.EndsWith(".docx", StringComparison.Ordinal) ? MutatedWord(bytes, random) : Mutated(bytes, seeds, random));
    }

    /// <summary>Half of the time in a part, so that the file can still be opened.</summary>
    private static byte[] MutatedWord(byte[] bytes, Random random)
    {
        if (random.Next(2) == 0)
        {
            return Mutated(bytes, [("", bytes)], random);
        }

        var parts = WordBytes.PartsOf(bytes);
        var spoilt = random.Next(parts.Length);
        parts[spoilt] = (parts[spoilt].Name, Encoding.UTF8.GetString(Mutated(Encoding.UTF8.GetBytes(parts[spoilt].Text), [("", bytes)], random)));
        return WordBytes.Packed(parts);
    }

    private static byte[] Mutated(byte[] seed, (string Name, byte[] Bytes)[] seeds, Random random)
    {
        var bytes = seed.ToList();
        for (var times = random.Next(1, 10); times > 0; times--)
        {
            var at = random.Next(bytes.Count + 1);
            switch (random.Next(6))
            {
                case 0:
                    bytes.Insert(at, (byte)random.Next(256));
                    break;
                case 1:
                    bytes.RemoveRange(at, Math.Min(random.Next(1, 60), bytes.Count - at));
                    break;
                case 2:
                    bytes.InsertRange(at, Encoding.UTF8.GetBytes(Pieces[random.Next(Pieces.Length)]));
                    break;
                case 3:
                    bytes.InsertRange(at, bytes.GetRange(at, Math.Min(random.Next(1, 300), bytes.Count - at)));
                    break;
                case 4:
                    bytes.InsertRange(at, seeds[random.Next(seeds.Length)].Bytes.Take(random.Next(400)));
                    break;
                default:
                    bytes.InsertRange(at, Enumerable.Repeat((byte)"\n:#-\"'[]{}|<&*\t "[random.Next(16)], random.Next(1, 200)));
                    break;
            }
        }

        return [.. bytes];
    }
}
