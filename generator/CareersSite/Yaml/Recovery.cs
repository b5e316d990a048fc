using CareersSite.Diagnostics;
using CareersSite.Diagnostics.Catalogue;
using CareersSite.Yaml.Traps;

namespace CareersSite.Yaml;

/// <summary>
/// Reads a text that is not YAML as a whole piece by piece: what can be read is kept, what cannot is told in plain
/// words, so that one mistake does not hide the next.
/// </summary>
internal sealed class Recovery(YamlText text, DiagnosticSink sink)
{
    private readonly Findings _findings = new(text.Source);
    private readonly EntryList _entries = new();

    /// <param name="failure">Where the parser gave up; shown where no piece is found to be wrong by itself.</param>
    public YamlMap Read(Mark failure)
    {
        var blocks = Block.Split(text);
        TellIndentedTop(blocks);
        foreach (var block in blocks)
        {
            if (_findings.IsFull)
            {
                break;
            }

            Take(block);
        }

        if (!_findings.HasErrors)
        {
            TellUnreadable(failure);
        }

        _findings.HandTo(sink);
        return new YamlMap(text.Start, _entries.Entries) { IsWhole = false };
    }

    /// <summary>Each line is right by itself, but the first begins further right than those that follow it.</summary>
    private void TellIndentedTop(List<Block> blocks)
    {
        if (blocks.Count > 1 && blocks[0].IsIndented)
        {
            var line = blocks[0].Lines[0];
            _findings.Add(
                YamlSyntaxProblems.StrayIndent,
                new Mark(line.Number, line.Indent + 1),
                "the line is indented, but the keys below it are not",
                Mend.Say("Begin the line at the margin", line.Text.Trim()));
        }
    }

    private void Take(Block block)
    {
        var own = new Findings(text.Source);
        var result = DocumentBuilder.TryRead(block.Text, own, out var failure);
        if (result is YamlMap map)
        {
            own.HandTo(_findings);
            foreach (var entry in map.Entries)
            {
                _entries.TryAdd(entry, _findings);
            }
        }
        else if (TrapFinder.Find(block.Lines) is { } trap)
        {
            _findings.Add(trap);
        }
        else
        {
            TellUnreadable(failure ?? block.Text.Start);
        }
    }

    private void TellUnreadable(Mark failure)
    {
        var at = text.Within(failure);
        _findings.Add(
            YamlSyntaxProblems.LineUnreadable,
            at,
            $"line {at.Line} cannot be read as YAML",
            "Quotes around the value often help; else compare the line with one that works.");
    }
}
