using System.Text;
using CareersSite.Diagnostics;
using CareersSite.Markup;

namespace CareersSite.Tests.Fuzzing.Subjects;

/// <summary>Raw HTML alone, which what comes of it passes unchanged.</summary>
internal sealed class SanitizerSubject() : FuzzSubject("sanitizer", Grammar.Read("html", "html"), GoodFiles.Html)
{
    private const string File = "content/jobs/x.md";

    private static readonly LinkRule Links = new("/careers/", "https://careers.example");

    public override void Try(byte[] input)
    {
        var html = Encoding.UTF8.GetString(input);
        var sink = new DiagnosticSink();
        if (Clean(html, sink) is not { } once)
        {
            return;
        }

        DiagnosticPlaces.Check(sink, File, input);
        SafeMarkup.Check(once);
        var second = new DiagnosticSink();
        Assert.Equal(once, Clean(once, second));
        Assert.Empty(second.Taken);
    }

    private static string? Clean(string html, DiagnosticSink sink)
    {
        try
        {
            return new HtmlSanitizer(Links, new MarkdownSource(File, default, 1), sink).Clean(html);
        }
        catch (TextTooComplexException)
        {
            return null;
        }
    }
}
