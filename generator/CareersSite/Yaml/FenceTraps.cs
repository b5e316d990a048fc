using System.Text;
using CareersSite.Diagnostics;
using CareersSite.Diagnostics.Catalogue;

namespace CareersSite.Yaml;

/// <summary>Says what is wrong with the lines <c>---</c> of a file that has not both in place.</summary>
internal sealed class FenceTraps(string file, ReadOnlyMemory<byte> bytes, DiagnosticSink sink)
{
    private const string WriteFence = "Write three hyphens and nothing else on the line: ---";

    public void Report(in Fences fences)
    {
        if (fences.First is not { } first)
        {
            sink.Report(FrontMatterProblems.FileEmpty, new SourcePlace(file), "the file is empty", "Write it, or delete it.");
        }
        else if (!fences.IsOpened)
        {
            ReportNotOpened(first);
        }
        else if (fences.Meant is { } meant)
        {
            ReportMeant(FrontMatterProblems.Unclosed, meant, $"close the front matter that begins on line {first.Number}");
        }
        else
        {
            ReportUnclosed(first);
        }
    }

    private void ReportNotOpened(ByteLine first)
    {
        var text = Text(first).Trim();
        if (text.StartsWith("+++", StringComparison.Ordinal))
        {
            Report(
                FrontMatterProblems.Toml,
                first,
                "'+++' begins front matter in TOML, but it must be in YAML",
                "Write '---' in place of each '+++', and 'key: value' in place of each 'key = value'.");
        }
        else if (Fence.IsMeant(first.In(bytes.Span)))
        {
            ReportMeant(FrontMatterProblems.Missing, first, "open the front matter");
        }
        else if (text.StartsWith("---", StringComparison.Ordinal))
        {
            Report(
                FrontMatterProblems.Missing,
                first,
                "the line that opens front matter must hold '---' and nothing else",
                $"Put the rest on the next line: {YamlLine.Shorten(text[3..].Trim())}");
        }
        else
        {
            ReportMissing(first, text);
        }
    }

    private void ReportMeant(DiagnosticKind kind, ByteLine line, string purpose)
    {
        var text = Text(line).Trim();
        if (text == "---")
        {
            Report(kind, line, $"'---' must stand at the start of the line to {purpose}", "Delete the blanks before it.");
        }
        else
        {
            Report(kind, line, $"'{text}' does not {purpose}; only '---' does", WriteFence);
        }
    }

    private void ReportMissing(ByteLine first, string text)
    {
        if (YamlLine.Parse(first.Number, text).HasKey)
        {
            Report(
                FrontMatterProblems.Missing,
                first,
                "the line '---' that opens the front matter is missing",
                "Write a line '---' above this one, and another below the last key.");
        }
        else
        {
            Report(
                FrontMatterProblems.Missing,
                first,
                "the file has no front matter: it must begin with a line '---'",
                "Begin the file with three lines: '---', 'title: …' and '---'.");
        }
    }

    private void ReportUnclosed(ByteLine open)
    {
        var hint = FirstOfBody(open) is { } line
            ? $"Write a line '---' above line {line.Number}, where the body seems to begin: {YamlLine.Shorten(Text(line))}"
            : "Write a line '---' below the last key.";
        Report(FrontMatterProblems.Unclosed, open, "the front matter that begins here is never closed by a second line '---'", hint);
    }

    /// <summary>The first line that is no YAML at first sight: neither a key, nor an item, nor indented below one.</summary>
    private ByteLine? FirstOfBody(ByteLine open)
    {
        for (var line = open; line.Next < bytes.Length;)
        {
            line = line.After(bytes.Span);
            var text = Text(line);
            var isHeading = text.StartsWith('#') && text.TrimStart('#').StartsWith(' ');
            var isYaml = text.Length == 0 || text[0] is ' ' or '\t' or '-' or ']' or '}' || YamlLine.Parse(line.Number, text).HasKey;
            if (isHeading || !isYaml)
            {
                return line;
            }
        }

        return null;
    }

    private string Text(ByteLine line) => Encoding.UTF8.GetString(line.In(bytes.Span));

    private void Report(DiagnosticKind kind, ByteLine line, string message, string hint)
    {
        var text = Text(line);
        var column = text.Length - text.TrimStart().Length + 1;
        sink.Report(new Diagnostic(kind, new SourcePlace(file, line.Number, column), message, hint, YamlLine.Shorten(text)));
    }
}
