using CareersSite.Tests.Harness;

namespace CareersSite.Tests.Theming;

/// <summary>A theme that extends another changes what it says, and nothing else; what it says in vain is told.</summary>
public sealed class OverridingTests : IDisposable
{
    private readonly TestSite _site = new TestSite()
        .With("site.yml", "title: Careers\nbase_url: https://careers.example.com/\norganization: Example\ntheme: own\n")
        .With("themes/own/theme.yml", "name: own\nextends: default\n")
        .With("content/jobs/baker.md", TestSite.Posting("Baker", "team: Ovens"));

    [Fact]
    public void One_file_is_replaced_and_the_rest_stays()
    {
        using var plain = new TestSite().With("content/jobs/baker.md", TestSite.Posting("Baker", "team: Ovens"));
        _site.With("themes/own/partials/share.sbn-html", "<p class=\"own\">Tell {{ job.team }}</p>\n");

        var (own, before) = (Built(), plain.Build());

        var posting = own.Html("jobs/baker/index.html");
        Assert.Equal("Tell Ovens", posting.QuerySelector("p.own")!.TextContent);
        Assert.Null(posting.QuerySelector(".share"));
        Assert.Equal(before.Text("index.html"), own.Text("index.html"));
    }

    [Fact]
    public void Each_block_stands_in_its_place()
    {
        foreach (var block in (string[])["head", "header", "footer", "before-posting", "after-posting"])
        {
            _site.With($"themes/own/partials/blocks/{block}.sbn-html", block == "head" ? "<meta name=\"own\" content=\"{{ page.kind }}\">\n" : $"<aside class=\"{block}\">{{{{ page.title }}}}</aside>\n");
        }

        var built = Built();
        var (posting, home) = (built.Html("jobs/baker/index.html"), built.Html("index.html"));

        Assert.Equal("posting", posting.Head!.QuerySelector("meta[name=own]")!.GetAttribute("content"));
        Assert.Equal("home", home.Head!.QuerySelector("meta[name=own]")!.GetAttribute("content"));
        Assert.Equal("main", posting.QuerySelector("aside.header")!.NextElementSibling!.LocalName);
        Assert.Equal("footer", posting.QuerySelector("aside.footer")!.ParentElement!.LocalName);
        Assert.Equal("article", posting.QuerySelector("main > aside.before-posting")!.NextElementSibling!.LocalName);
        Assert.Equal("article", posting.QuerySelector("main > aside.after-posting")!.PreviousElementSibling!.LocalName);
        Assert.Equal("Baker", posting.QuerySelector("aside.before-posting")!.TextContent);
        Assert.Equal(["header", "footer"], home.QuerySelectorAll("aside").Select(aside => aside.ClassName!));
    }

    [Fact]
    public void A_content_page_has_the_layout_that_it_names_with_its_own_assets_and_words()
    {
        _site.With("content/pages/story.md", "---\ntitle: Our story\nlayout: story\nextra: { since: 1907 }\n---\n\nFlour.\n")
            .With("themes/own/layouts/story.sbn-html", "<!doctype html>\n<html lang=\"en\">\n<title>{{ content.title }}</title>\n<link rel=\"stylesheet\" href=\"{{ asset 'story.css' }}\">\n<p>{{ t 'story.since' year: content.extra.since }}{{ content.extra.none }}</p>\n</html>\n")
            .With("themes/own/assets/story.css", "p { color: #123456 }\n")
            .With("themes/own/i18n/en.yml", "words:\n  story:\n    since: \"Since {year}\"\n");

        var built = Built();
        var page = built.Html("story/index.html");

        Assert.Equal("Since 1907", page.QuerySelector("p")!.TextContent);
        Assert.Contains("#123456", built.Text(page.QuerySelector("link")!.GetAttribute("href")!.TrimStart('/')), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("partials/crad.sbn-html", ": warning theme-file-unused: no template includes 'crad'; did you mean 'partials/card.sbn-html'?")]
    [InlineData("partials/card.html", ": warning theme-file-unused: this is none of the files that a theme has; did you mean 'partials/card.sbn-html'?")]
    [InlineData("layouts/postings.sbn-html", ": warning theme-file-unused: no page of the site has the layout 'postings'; did you mean 'layouts/posting.sbn-html'?")]
    [InlineData("styles/crads.sbn-css", ": warning theme-file-unused: no template includes 'styles/crads'; did you mean 'styles/cards.sbn-css'?")]
    [InlineData("scripts/search-wrods.js", ": warning theme-file-unused: no script imports 'scripts/search-wrods.js'; did you mean 'scripts/search-words.js'?")]
    [InlineData("layout/posting.sbn-html", ": warning theme-file-unused: this is none of the files that a theme has; did you mean 'layouts/posting.sbn-html'?")]
    public void A_file_that_changes_nothing_is_told(string path, string message)
    {
        _site.With("themes/own/" + path, "<p>x</p>\n");

        Assert.Equal([$"themes/own/{path}{message}"], _site.Build().Diagnostics);
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("LICENSE")]
    [InlineData("partials/.card.sbn-html.swp")]
    [InlineData("partials/blocks/head.sbn-html")]
    [InlineData("layouts/404.sbn-html")]
    [InlineData("assets/logo.svg")]
    public void A_file_that_has_its_use_is_not(string path)
    {
        _site.With("themes/own/" + path, "<meta name=\"a\" content=\"b\">\n");

        Assert.Empty(_site.Build().Diagnostics);
    }

    [Fact]
    public void A_block_that_a_replaced_partial_no_longer_has_is_told()
    {
        _site.With("themes/own/partials/blocks/footer.sbn-html", "<p>Example Ltd</p>\n").With("themes/own/partials/bottom.sbn-html", "</main>\n</body>\n</html>\n");

        Assert.Equal(
            ["themes/own/partials/blocks/footer.sbn-html: warning theme-file-unused: it replaces a file of another theme, but no template includes 'blocks/footer' any more"],
            _site.Build().Diagnostics);
    }

    [Fact]
    public void A_replaced_partial_that_does_not_fit_those_who_include_it_is_told()
    {
        _site.With("themes/own/partials/band-top.sbn-html", "{{ $inner = $title }}<h2>{{ $inner }}</h2>\n{{ if $link }}<a href=\"{{ $link }}\">{{ $more }}</a>{{ end }}\n");

        Assert.Equal(
            ["themes/own/partials/band-top.sbn-html:2:7: warning partial-argument-missing: no template that includes 'band-top' passes 'link'"],
            _site.Build().Diagnostics);
    }

    [Theory]
    [InlineData("{{ if false }}{{ include 'crad' }}{{ end }}", "the theme has no template 'crad'", "card")]
    [InlineData("{{ if false }}{{ t 'nav.jbos' }}{{ end }}", "the theme has no word 'nav.jbos'", "nav.jobs")]
    [InlineData("{{ if false }}{{ asset 'sit.css' }}{{ end }}", "the theme has no asset 'sit.css'", "site.css")]
    public void What_a_template_names_must_be_there_even_where_no_page_comes(string template, string message, string meant)
    {
        _site.With("themes/own/partials/blocks/head.sbn-html", "\n" + template + "\n");

        var built = _site.Build();

        Assert.Equal(1, built.ExitCode);
        Assert.Equal([$"themes/own/partials/blocks/head.sbn-html:2:18: error template-error: {message}"], built.Diagnostics);
        Assert.Contains($"did you mean '{meant}'?", built.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\">=0.1\"", null)]
    [InlineData("\"0.1\"", null)]
    [InlineData("\">=0.1 <99\"", null)]
    [InlineData("\">=99\"", "theme-other-version")]
    [InlineData("\">=0.0, <0.1\"", "theme-other-version")]
    [InlineData("\"=0.0.9\"", "theme-other-version")]
    [InlineData("newest", "bad-theme-version")]
    [InlineData("\">=0.1 or so\"", "bad-theme-version")]
    public void A_theme_says_which_versions_of_the_program_it_needs(string requires, string? code)
    {
        _site.With("themes/own/theme.yml", $"name: own\nextends: default\nrequires: {requires}\n");

        var built = _site.Build();

        Assert.Equal(code is null ? 0 : 1, built.ExitCode);
        Assert.Equal(code is null ? [] : [$"themes/own/theme.yml:3:11: error {code}"], built.Diagnostics.Select(message => message[..message.LastIndexOf(": ", StringComparison.Ordinal)]));
    }

    public void Dispose() => _site.Dispose();

    private BuiltSite Built()
    {
        var built = _site.Build();
        Assert.Empty(built.Diagnostics);
        return built;
    }
}
