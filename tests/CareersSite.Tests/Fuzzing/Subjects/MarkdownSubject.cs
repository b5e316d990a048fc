using CareersSite.Diagnostics;
using CareersSite.Markup;

namespace CareersSite.Tests.Fuzzing.Subjects;

/// <summary>A body, to safe HTML.</summary>
internal sealed class MarkdownSubject() : FuzzSubject("markdown", Grammar.Read("text", "markdown", "html"), GoodFiles.Bodies)
{
    private const string File = "content/jobs/x.md";

    private readonly MarkdownRenderer _markdown = new("/careers/", "https://careers.example");

    public override void Try(byte[] input)
    {
        var sink = new DiagnosticSink();
        var html = _markdown.Render(new MarkdownSource(File, input, 1), sink);
        DiagnosticPlaces.Check(sink, File, input);
        SafeMarkup.Check(html.ToString());
        Assert.Equal(html.Headings.Count, html.Headings.DistinctBy(heading => heading.Id).Count());
        Assert.NotNull(html.ToPlainText());
        Assert.NotNull(html.FirstSentences(160));
        SafeMarkup.Check(System.Text.Encoding.UTF8.GetString(html.ToAbsolute("https://careers.example").Span));
    }
}
