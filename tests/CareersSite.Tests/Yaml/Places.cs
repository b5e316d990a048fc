using System.Text;
using CareersSite.Diagnostics;
using CareersSite.Yaml;

namespace CareersSite.Tests.Yaml;

/// <summary>Reads a file and holds that whatever is said of it can be found in it.</summary>
internal static class Places
{
    private static readonly string[] LineEnds = ["\r\n", "\n", "\r"];

    public static void Check(byte[] file)
    {
        var lines = Lines(file);
        var reading = Reading.OfFile(file);
        foreach (var diagnostic in reading.Diagnostics)
        {
            CheckPlace(diagnostic, lines);
        }

        if (reading.FrontMatter is { } frontMatter)
        {
            Assert.InRange(frontMatter.BodyLine, 3, lines.Length + 1);
            CheckMarks(frontMatter.Fields, lines);
            Assert.True(frontMatter.Fields.IsWhole || reading.Diagnostics.Any(each => each.Severity == Severity.Error));
        }
        else
        {
            Assert.Contains(reading.Diagnostics, each => each.Severity == Severity.Error);
        }
    }

    private static string[] Lines(byte[] file)
    {
        var text = Encoding.UTF8.GetString(file);
        return (text.StartsWith('\uFEFF') ? text[1..] : text).Split(LineEnds, StringSplitOptions.None);
    }

    private static void CheckPlace(Diagnostic diagnostic, string[] lines)
    {
        Assert.NotEmpty(diagnostic.Message);
        Assert.DoesNotContain("While ", diagnostic.Message, StringComparison.Ordinal);
        if (diagnostic.Place.Line > 0)
        {
            CheckMark(new Mark(diagnostic.Place.Line, diagnostic.Place.Column), lines);
            Assert.NotNull(diagnostic.Excerpt);
        }
    }

    private static void CheckMarks(YamlValue value, string[] lines)
    {
        CheckMark(value.Mark, lines);
        foreach (var part in value switch
        {
            YamlMap map => map.Entries.SelectMany(entry => new[] { entry.Key, entry.Value }),
            YamlList list => list.Items,
            _ => [],
        })
        {
            CheckMarks(part, lines);
        }
    }

    /// <summary>One past the end is a place, too: where something is missing.</summary>
    private static void CheckMark(Mark mark, string[] lines)
    {
        Assert.InRange(mark.Line, 1, lines.Length);
        Assert.InRange(mark.Column, 1, lines[mark.Line - 1].Length + 1);
    }
}
