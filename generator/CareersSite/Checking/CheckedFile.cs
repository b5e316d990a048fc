using System.Text;
using CareersSite.Diagnostics;
using CareersSite.Files;
using CareersSite.Yaml;

namespace CareersSite.Checking;

/// <summary>A content file that rules point into. It is read again, and only, when there is something to say about it.</summary>
/// <param name="fieldOf">The name of the field that a key of the front matter means; null where it means none.</param>
public sealed class CheckedFile(RootFolder root, string path, Func<string, string?> fieldOf, DiagnosticSink sink)
{
    private SourceText? _text;
    private FrontMatter? _front;

    public string Path { get; } = path;

    private SourceText Text => _text ??= new SourceText(Path, Encoding.UTF8.GetString(Bytes()).TrimStart('\uFEFF'));

    public void Report(DiagnosticKind kind, Mark mark, string message, string? hint = null) =>
        sink.Report(Text.Diagnose(kind, mark, message, hint));

    /// <summary>Points at the value of a field; where the file has no such field, at the line that waits for it, else at its title.</summary>
    public void ReportField(DiagnosticKind kind, string field, string message, string? hint = null) =>
        Report(kind, MarkOf(field) ?? WaitingFor(field) ?? MarkOf("title") ?? new Mark(1, 1), message, hint);

    /// <summary>Points at a part of the value of a field; at the value where it spells the part in another way.</summary>
    public void ReportPart(DiagnosticKind kind, string field, string part, string message, string? hint = null)
    {
        var mark = MarkOf(field) ?? new Mark(1, 1);
        var index = Text.Line(mark.Line).IndexOf(part, Math.Max(0, mark.Column - 1), StringComparison.Ordinal);
        Report(kind, index < 0 ? mark : mark with { Column = index + 1 }, message, hint);
    }

    /// <summary>Where a link or path first stands as a whole; null where it does not.</summary>
    public Mark? Find(string wanted) => TextSearch.FindWhole(Text.Text, wanted);

    private Mark? MarkOf(string field)
    {
        foreach (var entry in Front()?.Fields.Entries ?? [])
        {
            if (fieldOf(entry.Key.Text) == field)
            {
                return entry.Value.Mark;
            }
        }

        return null;
    }

    private Mark? WaitingFor(string field) => Front() is { } front ? CommentedKeys.Find(front.Source, field, fieldOf) : null;

    private FrontMatter? Front() => _front ??= FrontMatter.Read(Path, Bytes(), new DiagnosticSink());

    /// <summary>What is wrong with reading it was reported when the site was loaded.</summary>
    private byte[] Bytes() => root.Read(Path, new DiagnosticSink()) ?? [];
}
