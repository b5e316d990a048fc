using CareersSite.Diagnostics;
using CareersSite.Diagnostics.Catalogue;

namespace CareersSite.Yaml;

/// <summary>Reads one YAML document into values that know where they stand in their file.</summary>
public static class YamlReader
{
    public static YamlMap? Read(SourceText source, DiagnosticSink sink) => Read(source, 1, source.Text.AsMemory(), sink);

    /// <summary>
    /// The map that the text holds; an empty one for an empty text. Where lines of it cannot be read, they are
    /// reported and the rest is given. Null, and a diagnostic, where there is no map at all.
    /// </summary>
    /// <param name="firstLine">The line of the file on which <paramref name="yaml"/> begins, from 1.</param>
    public static YamlMap? Read(SourceText source, int firstLine, ReadOnlyMemory<char> yaml, DiagnosticSink sink)
    {
        var text = YamlText.Of(source, yaml, firstLine);
        if (text.Find('\0') is { } nul)
        {
            // The parser would take it for the end of the text, and what follows would be lost without a word.
            sink.Report(source.Diagnose(FrontMatterProblems.NulByte, nul, "there is a NUL byte here, which no text holds"));
            return null;
        }

        var findings = new Findings(source);
        var value = DocumentBuilder.TryRead(text, findings, out var failure);
        if (value is null)
        {
            text = text.WithoutBlankLines();
            findings = new Findings(source);
            value = DocumentBuilder.TryRead(text, findings, out failure);
        }

        if (value is null or YamlScalar { IsNothing: false })
        {
            return new Recovery(text, sink).Read(failure ?? text.Start);
        }

        findings.HandTo(sink);
        return value switch
        {
            YamlMap map => map,
            YamlScalar => new YamlMap(text.Start, []),
            _ => NotAMap(value, source, sink),
        };
    }

    private static YamlMap? NotAMap(YamlValue value, SourceText source, DiagnosticSink sink)
    {
        sink.Report(source.Diagnose(
            YamlProblems.NotAMap,
            value.Mark,
            $"lines of the form 'key: value' are expected here, but this is {value.Noun}",
            "Write a key and a colon on a line above it, such as 'skills:'."));
        return null;
    }
}
