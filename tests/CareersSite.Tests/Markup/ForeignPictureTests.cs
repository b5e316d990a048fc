using AngleSharp.Html.Parser;
using CareersSite.Diagnostics;
using CareersSite.Markup;

namespace CareersSite.Tests.Markup;

/// <summary>A page loads nothing from other servers, whichever way a picture is written.</summary>
public sealed class ForeignPictureTests
{
    [Theory]
    [InlineData("![a](https://evil.example/x)")]
    [InlineData("![a](//evil.example/x)")]
    [InlineData("![a][r]\n\n[r]: https://evil.example/x")]
    [InlineData("<img src='https://evil.example/x' alt=a>")]
    [InlineData("<img src='//evil.example/x' alt=a>")]
    [InlineData("<img src='/\\evil.example/x' alt=a>")]
    [InlineData("<img src='\\\\evil.example/x' alt=a>")]
    [InlineData("<img src='/\t/evil.example/x' alt=a>")]
    [InlineData("<img src=' https:\n//evil.example/x' alt=a>")]
    public void Is_a_link_and_no_picture(string text)
    {
        var (body, sink) = Render(text);

        Assert.Empty(body.QuerySelectorAll("img"));
        Assert.Equal("a", body.QuerySelector("a")!.TextContent);
        Assert.Equal(["foreign-picture"], sink.Taken.Select(each => each.Code));
    }

    [Theory]
    [InlineData("[![a](https://evil.example/x)](/y)")]
    [InlineData("<a href='/y'><img src='https://evil.example/x' alt=a></a>")]
    public void Within_a_link_is_its_words(string text)
    {
        var (body, _) = Render(text);

        Assert.Empty(body.QuerySelectorAll("img"));
        Assert.Equal("/y", Assert.Single(body.QuerySelectorAll("a")).GetAttribute("href"));
        Assert.Equal("a", body.QuerySelector("a")!.TextContent);
    }

    [Theory]
    [InlineData("![a](/x.png)", "/x.png")]
    [InlineData("![a](x.png)", "x.png")]
    [InlineData("![a](https://own.example/x.png)", "https://own.example/x.png")]
    public void Of_the_site_itself_stays(string text, string source)
    {
        var (body, sink) = Render(text);

        Assert.Equal(source, body.QuerySelector("img")!.GetAttribute("src"));
        Assert.Empty(sink.Taken);
    }

    private static (AngleSharp.Dom.IElement Body, DiagnosticSink Sink) Render(string text)
    {
        var sink = new DiagnosticSink();
        var html = new MarkdownRenderer("/", "https://own.example").Render(new MarkdownSource("content/jobs/x.md", System.Text.Encoding.UTF8.GetBytes(text), 1), sink);
        return (new HtmlParser().ParseDocument(html.ToString()).Body!, sink);
    }
}
