using System.Globalization;
using System.Text;
using CareersSite.Configuration;
using CareersSite.Content;
using CareersSite.Diagnostics;
using CareersSite.Files;
using CareersSite.Markup;
using CareersSite.Tests.Harness;

namespace CareersSite.Tests.Content;

/// <summary>No file, however odd, makes the reader or the markdown throw or hang.</summary>
public sealed class MutatedPostingsTests
{
    private const int UsualCount = 3_000;

    /// <summary>CAREERS_MUTATIONS sets how many files are tried; each is made from its number alone.</summary>
    [Fact]
    public void Mutated_postings_are_read_or_explained()
    {
        var seeds = Directory.EnumerateFiles(Path.Combine(DemoSite.Root, "content"), "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllBytes).ToArray();
        var count = int.Parse(Environment.GetEnvironmentVariable("CAREERS_MUTATIONS") ?? $"{UsualCount}", CultureInfo.InvariantCulture);
        var reader = new PostingReader(new SiteSettings());
        var markdown = new MarkdownRenderer("/");

        Parallel.For(0, count, number =>
        {
            var file = Mutate(seeds, new Random(number));
            var sink = new DiagnosticSink();
            var posting = reader.Read(new SiteFile("content/jobs/x.md", file.Length, default), file, sink);
            if (posting is not null)
            {
                markdown.Render(new MarkdownSource(posting.File, posting.Body, posting.BodyLine), sink);
            }

            var lines = Encoding.UTF8.GetString(file).ReplaceLineEndings("\n").Split('\n');
            Assert.All(sink.Taken, diagnostic => Assert.InRange(diagnostic.Place.Line, 0, lines.Length));
            Assert.True(posting is not null || sink.HasErrors, $"file {number} is neither read nor explained");
        });
    }

    private static byte[] Mutate(byte[][] seeds, Random random)
    {
        var bytes = seeds[random.Next(seeds.Length)].ToList();
        for (var times = random.Next(1, 8); times > 0; times--)
        {
            var at = random.Next(random.Next(2) == 0 ? Math.Min(bytes.Count, 400) : bytes.Count);
            switch (random.Next(6))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes.RemoveRange(at, Math.Min(random.Next(1, 40), bytes.Count - at));
                    break;
                case 2:
                    bytes.InsertRange(at, Encoding.UTF8.GetBytes(Pieces[random.Next(Pieces.Length)]));
                    break;
                case 3:
                    bytes.InsertRange(at, bytes.GetRange(at, Math.Min(random.Next(1, 200), bytes.Count - at)));
                    break;
                case 4:
                    var other = seeds[random.Next(seeds.Length)];
                    bytes.InsertRange(at, other.Take(random.Next(300)));
                    break;
                default:
                    bytes.Insert(at, (byte)"\n: #-\"'[]{}|>&*!%@`\t"[random.Next(20)]);
                    break;
            }

            if (bytes.Count == 0)
            {
                bytes.Add((byte)'-');
            }
        }

        return [.. bytes];
    }

    private static readonly string[] Pieces =
    [
        "\n---\n", "title: ", "\n  - ", "<script>", "[x](javascript:alert(1))", "| a | b |\n| - | - |\n", "```", "    1. ", "● ", "\u0000", "\uFEFF", "\r", "salary: €1k–€2k per year\n",
        "experience: 3–6 Jahre\n", "closes: January 17, 2023 at 8:00 am EDT\n", "location: [a; b, {city: x}]\n", "![](", "\\", "&amp;", "<details><summary>", "\u202E", "😀", "{{ x }}", "***",
    ];
}
