using System.Text;
using CareersSite.Configuration;
using CareersSite.Content;
using CareersSite.Diagnostics;
using CareersSite.Files;
using CareersSite.Importing;
using CareersSite.Importing.Writing;

namespace CareersSite.Tests.Fuzzing.Subjects;

/// <summary>A file to import. What comes of it is a posting that the site reads without an error.</summary>
/// <param name="kind">Null: it is recognised by its content.</param>
internal sealed class ImportSubject(string name, SourceKind? kind, Grammar grammar, IReadOnlyList<string> good) : FuzzSubject(name, grammar, good)
{
    private const string File = "pasted";

    private readonly SiteSettings _settings = new();

    public override void Try(byte[] input)
    {
        var sink = new DiagnosticSink();
        var postings = new Importer(_settings, sink).Read(new Source(File, input), kind);
        DiagnosticPlaces.Check(sink, File, input);
        foreach (var posting in postings.Where(posting => posting.Title is not null))
        {
            Assert.NotEmpty(ImportReport.Of(posting, "content/jobs/x.md"));
            Reread(PostingFile.TextOf(posting, _settings.KeyNames));
        }
    }

    private void Reread(string text)
    {
        var sink = new DiagnosticSink();
        var bytes = Encoding.UTF8.GetBytes(text);
        new PostingReader(_settings).Read(new SiteFile("content/jobs/x.md", bytes.Length, default), bytes, sink);
        var error = sink.Taken.FirstOrDefault(diagnostic => diagnostic.Severity == Severity.Error);
        Assert.True(error is null, $"what was imported cannot be read: {error?.Code}: {error?.Message}\n{text}");
    }
}
