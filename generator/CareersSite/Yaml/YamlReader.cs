using CareersSite.Diagnostics;
using CareersSite.Diagnostics.Catalogue;
using YamlDotNet.Core;

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
        var findings = new Findings(source);
        try
        {
            var value = new DocumentBuilder(text, findings).Read();
            findings.HandTo(sink);
            return value switch
            {
                null or YamlScalar { IsNothing: true } => new YamlMap(text.Start, []),
                YamlMap map => map,
                _ => NotAMap(value, source, sink),
            };
        }
        catch (YamlException exception)
        {
            sink.Report(source.Diagnose(YamlSyntaxProblems.LineUnreadable, text.MarkOf(exception.Start), "this line cannot be read"));
            return null;
        }
    }

    private static YamlMap? NotAMap(YamlValue value, SourceText source, DiagnosticSink sink)
    {
        sink.Report(source.Diagnose(YamlProblems.NotAMap, value.Mark, $"lines of the form 'key: value' are expected here, but this is {value.Noun}"));
        return null;
    }
}
