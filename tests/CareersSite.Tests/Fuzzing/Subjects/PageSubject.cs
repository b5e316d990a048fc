using CareersSite.Configuration;
using CareersSite.Content;
using CareersSite.Diagnostics;
using CareersSite.Files;

namespace CareersSite.Tests.Fuzzing.Subjects;

/// <summary>A content page: front matter and fields.</summary>
internal sealed class PageSubject() : FuzzSubject("page", FieldGrammar.OfFile(PageFields.Table.Fields), GoodFiles.Pages)
{
    private const string File = "content/pages/x.md";

    private readonly PageReader _reader = new(new SiteSettings());

    public override void Try(byte[] input)
    {
        var sink = new DiagnosticSink();
        var page = _reader.Read(new SiteFile(File, input.Length, default), input, sink);
        Assert.True(page is not null || sink.HasErrors, "it is neither read nor explained");
        DiagnosticPlaces.Check(sink, File, input);
    }
}
