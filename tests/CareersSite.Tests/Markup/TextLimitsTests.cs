using System.Text;
using CareersSite.Diagnostics;
using CareersSite.Markup;

namespace CareersSite.Tests.Markup;

/// <summary>Texts that no person writes, many times longer than any real one: every one becomes a page or a message, none an exception or a wait.</summary>
public sealed class TextLimitsTests
{
    private const int Length = 300_000;

    public static TheoryData<string> Patterns =>
    [
        "[", "[a](", "![", "![a", "[a][", "[a]: /x\n", "> ", "- ", "1. ", "*a ", "**a *b ", "*_", "~~a ", "`a``", "|", "a|b\n", "\\", "\n", "# a\n", "# \n",
        "a\n=\n", "http://a.b ", "www.", "mailto:a@", "<div>", "<b><p>", "<a><div>", "<x-y>t", "<table><tr><td>", "<!--", "<![CDATA[", "<?", "<pre>\n",
        "&amp", "&#", "```\n", "● a\n", "* * *\n", "a  \n", "\t- x\n", "- a\n\n", "(", "a", "\r", "![a](https://b/c) ",
    ];

    [Theory]
    [MemberData(nameof(Patterns))]
    public void A_text_of_one_pattern_ends_in_a_page_or_in_a_message(string pattern)
    {
        var text = string.Concat(Enumerable.Repeat(pattern, Length / pattern.Length));

        AssertPageOrMessage(text);
        AssertPageOrMessage("x\n\n<p>" + text[..20_000]);
    }

    [Fact]
    public void Many_short_rows_do_not_fill_a_wide_table() =>
        Assert.Contains("100,000 are not read", Message(Row("a", 300) + Row("-", 300) + string.Concat(Enumerable.Repeat("|x\n", 10_000))), StringComparison.Ordinal);

    [Fact]
    public void One_long_address_is_not_repeated_for_ever() =>
        Assert.Contains("more than a MiB", Message($"[a]: /{new string('x', 10_000)}\n\n{string.Concat(Enumerable.Repeat("[a] ", 2_000))}"), StringComparison.Ordinal);

    [Theory]
    [InlineData("fine\n\nfine\n\n", "> ", 5)]
    [InlineData("", "1. ", 1)]
    public void What_is_nested_too_deep_is_found_at_its_line(string before, string pattern, int line)
    {
        var diagnostic = Assert.Single(Render(before + string.Concat(Enumerable.Repeat(pattern, 5_000)) + "\n\nfine\n").Taken);

        Assert.Equal(("text-too-complex", line), (diagnostic.Code, diagnostic.Place.Line));
    }

    [Fact]
    public void Html_that_is_nested_too_deep_is_told() =>
        Assert.Contains("256 deep", Message(string.Concat(Enumerable.Repeat("<div>", 300))), StringComparison.Ordinal);

    [Fact]
    public void Equal_headings_get_addresses_of_their_own()
    {
        var html = new MarkdownRenderer("/").Render(Source("# a\n\n# a-2\n\n# a\n\n# a\n\n# main\n"), new DiagnosticSink());

        Assert.Equal(["a", "a-2", "a-3", "a-4", "main-2"], html.Headings.Select(heading => heading.Id));
    }

    private static string Row(string cell, int count) => string.Concat(Enumerable.Repeat(cell + "|", count)) + "\n";

    private static string Message(string text) => Assert.Single(Render(text).Taken).Message;

    private static void AssertPageOrMessage(string text) =>
        Assert.All(Render(text).Taken, each => Assert.Contains(each.Code, (string[])["text-too-complex", "html-removed", "foreign-picture", "unsafe-link"]));

    private static DiagnosticSink Render(string text)
    {
        var sink = new DiagnosticSink();
        new MarkdownRenderer("/").Render(Source(text), sink);
        return sink;
    }

    private static MarkdownSource Source(string text) => new("content/jobs/x.md", Encoding.UTF8.GetBytes(text), 1);
}
