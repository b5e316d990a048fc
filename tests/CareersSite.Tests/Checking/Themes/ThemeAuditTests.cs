using CareersSite.Tests.Harness;

namespace CareersSite.Tests.Checking.Themes;

/// <summary><c>careers check --theme</c>: hostile texts in every view, and what of a theme nothing uses.</summary>
public sealed class ThemeAuditTests : IDisposable
{
    private const string Block = "themes/own/partials/blocks/footer.sbn-html";

    private readonly TestSite _site = new TestSite()
        .With("site.yml", "title: Careers\nbase_url: https://careers.example.com/\norganization: Example\ntheme: own\n")
        .With("themes/own/theme.yml", "name: own\nextends: default\n")
        .With("content/jobs/baker.md", TestSite.Posting("Baker"));

    [Theory]
    [InlineData("<p class={{ site.title }}>x</p>", "site.title", "an attribute of <p>")]
    [InlineData("<p {{ site.title }}>x</p>", "site.title", "an attribute of <p>")]
    [InlineData("<{{ site.title }}>x</p>", "site.title", "an attribute of <x>")]
    [InlineData("<h{{ site.organization.email }}>x</p>", "organization.email", "an attribute of <hx>")]
    [InlineData("<a href=\"{{ page.title }}\">x</a>", "page.title", "an address that is a script, in 'href' of <a>")]
    [InlineData("<a href=' {{ site.title }}'>x</a>", "site.title", "an address that is a script, in 'href' of <a>")]
    [InlineData("<form><button formaction=\"{{ site.title }}\">x</button></form>", "site.title", "an address that is a script, in 'formaction' of <button>")]
    [InlineData("<meta http-equiv=\"refresh\" content=\"0; url={{ site.title }}\">", "site.title", "an address that is a script, in 'content' of <meta>")]
    [InlineData("<script>var title = \"{{ site.title }}\";</script>", "site.title", "a part of a script")]
    [InlineData("<style>p::before { content: \"{{ site.title }}\" }</style>", "site.title", "a part of a style sheet")]
    [InlineData("<p onclick=\"say('{{ site.title }}')\">x</p>", "site.title", "a part of the script 'onclick' of <p>")]
    [InlineData("<p style=\"color: {{ site.title }}\">x</p>", "site.title", "a part of 'style' of <p>")]
    [InlineData("<iframe srcdoc=\"{{ site.title }}\"></iframe>", "site.title", "a part of 'srcdoc' of <iframe>")]
    [InlineData("<p class={{ t 'nav.home' }}>x</p>", "t 'nav.home'", "an attribute of <p>")]
    [InlineData("<p class={{ site.url }}>x</p>", "site.url", "a part of the script 'onload' of <p>")]
    [InlineData("{{ for entry in site.menu }}<p class={{ entry.title }}>x</p>{{ end }}", "menu entry.title", "an attribute of <p>")]
    [InlineData("<p class={{ site.params.hero_title }}>x</p>", "site.params.hero_title", "an attribute of <p>")]
    public void A_text_that_can_become_more_than_text_is_an_error_at_its_line(string template, string member, string became)
    {
        _site.With(Block, "\n" + template + "\n");

        var audit = Audit();

        Assert.Equal(1, audit.ExitCode);
        var error = Assert.Single(audit.Diagnostics, message => message.Contains(": error ", StringComparison.Ordinal));
        var column = template.IndexOf("{{", template.IndexOf("{{ for", StringComparison.Ordinal) + 1, StringComparison.Ordinal) + 4;
        Assert.StartsWith($"{Block}:2:{column}: error theme-unsafe: a text in '{member}' can become {became}, as in the layout '", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_that_is_run_as_a_template_is_an_error()
    {
        _site.With(Block, "<p>{{ site.title | object.eval_template }}</p>\n");

        Assert.Contains(
            $"{Block}:1:20: error theme-unsafe: a text in 'site.title' can become a piece of template, which was run, as in the layout 'home'",
            Audit().Diagnostics);
    }

    [Fact]
    public void A_picture_that_the_site_gives_its_theme_is_there()
    {
        _site.With("content/static/own.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"20\"/>")
            .With("site.yml", "title: Careers\nbase_url: https://careers.example.com/\norganization: Example\ntheme: own\ntheme_params: { logo: /own.svg }\n");

        Assert.Equal(0, Audit().ExitCode);
    }

    [Theory]
    [InlineData("<p class=\"{{ site.title }}\" title='{{ site.title }}' data-title=\"{{ site.title }}\">{{ site.title }}</p>")]
    [InlineData("<a href=\"{{ site.url }}\">{{ site.title | string.upcase }}</a>")]
    [InlineData("<a href=\"https://example.com/?q={{ site.title | html.url_encode }}\">x</a>")]
    [InlineData("<a href=\"#{{ site.title }}\">x</a>")]
    [InlineData("<title>{{ site.title }}</title><textarea>{{ site.title }}</textarea>")]
    [InlineData("<!-- {{ site.title }} -->")]
    [InlineData("{{ capture both }}<b>{{ site.title }}</b>{{ end }}<p>{{ both }}</p>")]
    [InlineData("<script type=\"application/ld+json\">{{ page.json_ld[0] }}</script>")]
    [InlineData("<p style=\"order: {{ site.open_count }}\">x</p>")]
    public void A_text_that_stays_a_text_is_none(string template)
    {
        _site.With(Block, template + "\n");

        Assert.DoesNotContain(Audit().Diagnostics, message => message.Contains("theme-unsafe", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("layouts/story.sbn-html", "<p class={{ content.extra.note }}>x</p>", "text.extra.note", "story")]
    [InlineData("layouts/search-card.sbn-html", "<p class={{ job.team }}>x</p>", "card.team", "search-card")]
    [InlineData("layouts/redirect.sbn-html", "<p class={{ site.title }}>x</p>", "site.title", "redirect")]
    [InlineData("layouts/404.sbn-html", "{{ for job in latest }}<p class={{ job.place_text }}>x</p>{{ end }}", "card.place_text", "404")]
    [InlineData("partials/notice.sbn-html", "{{ if job.is_upcoming }}<p class={{ job.opens_text }}>x</p>{{ end }}", "job.opens_text", "posting")]
    [InlineData("partials/brand.sbn-html", "{{ if picture site.params.logo }}<p class={{ site.title }}>x</p>{{ end }}", "site.title", "home")]
    [InlineData("partials/top-links.sbn-html", "{{ if page.alternates.size > 1 }}<p class={{ site.title }}>x</p>{{ end }}", "site.title", "home")]
    [InlineData("partials/apply-link.sbn-html", "{{ if job.apply.is_email }}<p class={{ job.title }}>x</p>{{ end }}", "job.title", "posting")]
    public void Every_layout_is_looked_at_whatever_pages_the_site_has(string path, string template, string member, string layout)
    {
        _site.With("themes/own/" + path, template + "\n");

        Assert.Contains(
            Audit().Diagnostics,
            message => message.StartsWith($"themes/own/{path}:1:", StringComparison.Ordinal)
                && message.EndsWith($": error theme-unsafe: a text in '{member}' can become an attribute of <p>, as in the layout '{layout}'", StringComparison.Ordinal));
    }

    [Fact]
    public void What_the_sites_own_pages_say_under_extra_is_hostile_too()
    {
        _site.With("content/pages/story.md", "---\ntitle: Our story\nextra: { ours: { since: 1907, by: Ada } }\n---\n\nFlour.\n")
            .With("themes/own/layouts/page.sbn-html", "<p class={{ content.extra?.ours?.by }}>x</p>\n");

        Assert.Contains(Audit().Diagnostics, message => message.Contains("'text.extra.ours.by' can become an attribute of <p>", StringComparison.Ordinal));
    }

    [Fact]
    public void A_template_that_takes_what_may_be_missing_for_granted_is_an_error()
    {
        _site.With("themes/own/partials/share.sbn-html", "{{ job.department.title }}\n");

        var error = Assert.Single(Audit().Diagnostics, message => message.Contains(": error ", StringComparison.Ordinal));
        Assert.StartsWith("themes/own/partials/share.sbn-html:1:19: error template-error: cannot read 'title' of null", error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_nothing_uses_is_listed()
    {
        _site.With("themes/own/theme.yml", "name: own\nextends: default\nparams: { slogan: { type: text } }\n")
            .With("themes/own/i18n/en.yml", "words:\n  ours:\n    said: Said\n    unsaid: Unsaid\n    counted: { one: 1, other: n }\n")
            .With("themes/own/i18n/de.yml", "words:\n  ours:\n    said: Gesagt\n    unsaid: Ungesagt\n")
            .With(Block, "{{ t 'ours.said' }}\n")
            .With("themes/own/partials/share.sbn-html", "<p>Nothing</p>\n")
            .With("themes/own/partials/details.sbn-html", "<p>{{ job.contact }}</p>\n");

        var told = Audit().Diagnostics;

        Assert.Contains("themes/own/theme.yml: warning theme-param-unused: no template uses the parameter 'slogan'", told);
        var words = Assert.Single(told, message => message.StartsWith("themes/own/theme.yml: note theme-words-unused: ", StringComparison.Ordinal));
        Assert.All((string[])["ours.counted", "ours.unsaid", "share.copied"], word => Assert.Contains(word, words, StringComparison.Ordinal));
        Assert.DoesNotContain("ours.said", words, StringComparison.Ordinal);
        Assert.Contains("themes/default/partials/fact.sbn-html: note theme-partial-unused: no template includes 'fact'", told);
        Assert.Contains("themes/own/i18n/de.yml:2:3: warning word-missing: 'words.ours.counted' lacks the form 'one' and 'other', so the English words are shown", told);
        var job = Assert.Single(told, message => message.StartsWith("themes/own/theme.yml: note theme-members-unused: no layout shows of 'job': ", StringComparison.Ordinal));
        Assert.Contains("industry", job, StringComparison.Ordinal);
        Assert.DoesNotContain("contact", job, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("default")]
    [InlineData("plain")]
    public void The_themes_that_come_with_the_program_pass(string theme)
    {
        _site.With("site.yml", $"title: Careers\nbase_url: https://careers.example.com/\norganization: Example\ntheme: {theme}\n");
        _site.Delete("themes/own/theme.yml");

        var audit = Audit();

        Assert.Equal(0, audit.ExitCode);
        Assert.DoesNotContain(audit.Diagnostics, message => message.StartsWith("themes/", StringComparison.Ordinal) && !message.Contains(": note theme-members-unused: ", StringComparison.Ordinal));
        Assert.Contains("layouts of its theme with hostile texts", audit.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_theme_is_looked_at_where_the_site_itself_cannot_be_built()
    {
        _site.With(Block, "<p class={{ site.title }}>x</p>\n").With("content/jobs/baker.md", "---\ntitel: Baker\n---\n");

        var audit = Audit();

        Assert.Contains(audit.Diagnostics, message => message.Contains("theme-unsafe", StringComparison.Ordinal));
        Assert.Contains(audit.Diagnostics, message => message.Contains("unknown-key", StringComparison.Ordinal));
    }

    public void Dispose() => _site.Dispose();

    private BuiltSite Audit() => _site.Run("check", "--theme");
}
