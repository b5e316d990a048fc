using System.Text;
using CareersSite.Diagnostics;
using CareersSite.Yaml;

namespace CareersSite.Tests.Yaml;

/// <summary>What reading a text gave, in a form that a test can show in a line.</summary>
internal sealed record Reading(FrontMatter? FrontMatter, YamlMap? Map, IReadOnlyCollection<Diagnostic> Diagnostics)
{
    public string Messages => string.Join('\n', Diagnostics.Select(each => $"{each.Place.Line}:{each.Place.Column} {each.Code}: {each.Message}"));

    public string Hints => string.Join('\n', Diagnostics.Select(each => each.Hint));

    public string Codes => string.Join(' ', Diagnostics.Select(each => each.Code));

    public static Reading OfFrontMatter(string yaml) => OfFile($"---\n{yaml}\n---\n");

    public static Reading OfFile(string text) => OfFile(Encoding.UTF8.GetBytes(text));

    public static Reading OfFile(byte[] bytes)
    {
        var sink = new DiagnosticSink();
        var frontMatter = FrontMatter.Read("content/jobs/x.md", bytes, sink);
        return new Reading(frontMatter, frontMatter?.Fields, sink.Taken);
    }

    public static Reading OfYaml(string text)
    {
        var sink = new DiagnosticSink();
        var map = YamlReader.Read(new SourceText("site.yml", text), sink);
        return new Reading(null, map, sink.Taken);
    }

    public YamlValue Value(string key) => Map!.Entries.Single(entry => entry.Key.Text == key).Value;

    /// <summary>A value as text: <c>Engineer@2:8</c> for a text with its place, lists in <c>[]</c>, maps in <c>{}</c>.</summary>
    public static string Show(YamlValue? value) => value switch
    {
        null => "none",
        YamlScalar scalar => $"{scalar.Text}@{scalar.Mark.Line}:{scalar.Mark.Column}",
        YamlList list => $"[{string.Join(", ", list.Items.Select(Show))}]",
        YamlMap map => $"{{{string.Join(", ", map.Entries.Select(entry => $"{Show(entry.Key)}: {Show(entry.Value)}"))}}}",
        _ => value.Noun,
    };
}
