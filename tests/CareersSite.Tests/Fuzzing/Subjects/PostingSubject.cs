using CareersSite.Configuration;
using CareersSite.Content;
using CareersSite.Diagnostics;
using CareersSite.Files;
using CareersSite.Markup;
using CareersSite.Tests.Yaml;

namespace CareersSite.Tests.Fuzzing.Subjects;

/// <summary>A posting: front matter, fields and body.</summary>
internal sealed class PostingSubject() : FuzzSubject("posting", FieldGrammar.OfFile(PostingFields.Table.Fields), [.. GoodFiles.Postings, .. Seeds.Files])
{
    private const string File = "content/jobs/x.de.md";

    private readonly PostingReader _reader = new(new SiteSettings());
    private readonly MarkdownRenderer _markdown = new("/");

    public override void Try(byte[] input)
    {
        var sink = new DiagnosticSink();
        var posting = _reader.Read(new SiteFile(File, input.Length, default), input, sink);
        if (posting is not null)
        {
            var body = _markdown.Render(new MarkdownSource(posting.File, posting.Body, posting.BodyLine), sink);
            SafeMarkup.Check(body.ToString());
        }

        Assert.True(posting is not null || sink.HasErrors, "it is neither read nor explained");
        DiagnosticPlaces.Check(sink, File, input);
        Places.Check(input);
    }
}
