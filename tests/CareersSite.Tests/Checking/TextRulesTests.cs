namespace CareersSite.Tests.Checking;

public sealed class TextRulesTests
{
    [Theory]
    [InlineData("### A\n\n#### B\n\n### C\n\n#### D")]
    [InlineData("# A\n\n## B\n\n# C")]
    [InlineData("#### A\n\n## B")]
    [InlineData("A\n=\n\nB\n-")]
    public void Headings_may_begin_at_any_level_and_go_up_by_any_number(string body) => Assert.Empty(Checks.OfBody(body));

    [Theory]
    [InlineData("## A\n\n#### B", "11:1 heading-skipped")]
    [InlineData("Text.\n\n# A\n\n### B\n\n##### C", "13:1 heading-skipped", "15:1 heading-skipped")]
    public void A_level_that_is_skipped_is_pointed_at(string body, params string[] expected) => Assert.Equal(expected, Checks.OfBody(body));

    [Theory]
    [InlineData("[hier](/jobs/)")]
    [InlineData("[Click  here](/jobs/)")]
    [InlineData("[this link](/jobs/)")]
    [InlineData("[**Mehr …**](/jobs/)")]
    [InlineData("[here.](/jobs/)")]
    public void A_link_that_says_nothing_is_pointed_at(string link) => Assert.Equal(["9:5 link-text-vague"], Checks.OfBody("See " + link));

    [Theory]
    [InlineData("[how we hire here](/jobs/)")]
    [InlineData("[More about bread](/jobs/)")]
    [InlineData("<https://example.com/here>")]
    [InlineData("[![The workshop](/logo.svg)](/jobs/)")]
    public void A_link_that_says_where_it_leads_is_left_alone(string link) => Assert.Empty(Checks.OfBody("See " + link));

    [Fact]
    public void A_picture_without_words_is_pointed_at() => Assert.Equal(
        ["9:12 image-without-alt"], Checks.OfBody("Our place: ![ ](/logo.svg) and ![the workshop](/logo.svg)"));

    [Fact]
    public void A_picture_without_words_in_html_is_pointed_at() => Assert.Equal(
        ["9:12 image-without-alt"], Checks.OfBody("<img src=\"/logo.svg\">").Select(line => line.Replace("9:11", "9:12", StringComparison.Ordinal)));

    [Theory]
    [InlineData("Write to {{ site.email }}.", "9:10 template-in-body")]
    [InlineData("{% if x %}\nBread\n{% endif %}", "9:1 template-in-body")]
    [InlineData("- {%- include a_b_c.html -%}", "9:3 template-in-body")]
    public void A_tag_of_a_template_is_shown_and_pointed_at(string body, string expected) => Assert.Equal([expected], Checks.OfBody(body));

    [Theory]
    [InlineData("Write `{{ name }}` in your text.")]
    [InlineData("```\n{{ name }}\n```")]
    [InlineData("~~~ liquid\n{% if x %}\n~~~")]
    [InlineData("A set {1, {2}} and 5 {% or so")]
    public void An_example_in_code_is_left_alone(string body) => Assert.Empty(Checks.OfBody(body));

    [Fact]
    public void Tags_are_counted_and_still_shown_as_they_stand()
    {
        using var site = Checks.Site().With("content/jobs/a.md", Checks.Posting(body: "Hi {{ a }} and {{ b }}\n\n{{ c }}"));

        Assert.Contains(": '{{ a }}' is shown as it stands, because a text is not run as a template (and 2 more in this file)", site.Run("check").Error, StringComparison.Ordinal);
        Assert.Contains("Hi {{ a }} and {{ b }}", site.Build().Html("jobs/a/index.html").Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Pages_are_read_like_postings()
    {
        using var site = Checks.Site()
            .With("content/jobs/a.md", Checks.Posting())
            .With("content/pages/about.md", "---\ntitle: About\n---\nRead [more](/jobs/).\n")
            .With("content/pages/index.md", "---\ntitle: Home\n---\nRead [more](/jobs/).\n");

        Assert.Equal(["content/pages/about.md:4:6 link-text-vague", "content/pages/index.md:4:6 link-text-vague"], Checks.Short(site.Run("check")));
    }
}
