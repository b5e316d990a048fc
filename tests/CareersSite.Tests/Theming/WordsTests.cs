using CareersSite.Tests.Harness;

namespace CareersSite.Tests.Theming;

/// <summary>What is wrong with a file of words is told with its line; the site still has a word everywhere.</summary>
public sealed class WordsTests : IDisposable
{
    private readonly TestSite _site = new TestSite()
        .With("site.yml", "title: Careers\nbase_url: https://careers.example.com/\norganization: Example\nlanguages: [en, de]\ntheme: own\n")
        .With("themes/own/theme.yml", "name: own\nextends: default\n")
        .With("content/jobs/baker.md", TestSite.Posting("Baker"))
        .With("content/jobs/baker.de.md", TestSite.Posting("Bäcker"));

    [Fact]
    public void A_missing_word_is_told_at_the_part_where_it_belongs_and_shown_in_English()
    {
        _site.With("themes/own/i18n/en.yml", "words:\n  job:\n    salutation: \"Dear {name}\"\n")
            .With("themes/own/i18n/de.yml", "words:\n  job:\n    glance: Kurz gesagt\n")
            .With("themes/own/layouts/404.sbn-html", "{{ t 'job.salutation' name: 'Ada' }}")
            .With("themes/own/layouts/home.sbn-html", "<p>{{ t 'job.salutation' name: 'Ada' }}, {{ t 'job.glance' }}</p>");

        var built = _site.Build();

        Assert.Equal(["themes/own/i18n/de.yml:2:3: warning word-missing: 'words.job.salutation' is missing, so the English word is shown"], built.Diagnostics);
        Assert.Equal("Dear Ada, Kurz gesagt", built.Html("de/index.html").QuerySelector("p")!.TextContent);
    }

    [Fact]
    public void A_missing_form_is_told_where_the_word_stands()
    {
        _site.With("themes/own/i18n/de.yml", "plural: { one: \"n = 1\", few: \"n = 2\" }\n").With("themes/own/i18n/en.yml", "words: {}\n");

        var diagnostics = _site.Build().Diagnostics;

        Assert.Contains(
            diagnostics,
            message => message.EndsWith("warning word-missing: 'words.jobs.count' lacks the form 'few', so the form 'other' is shown", StringComparison.Ordinal));
        Assert.All(diagnostics, message => Assert.StartsWith("themes/default/i18n/de.yml:", message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_word_that_nothing_can_show_is_told()
    {
        _site.With("themes/own/i18n/de.yml", "words:\n  nav:\n    jbos: Stellen\n  jobs:\n    count: { two: \"{count} Stellen\" }\n");

        Assert.Equal(
            [
                "themes/own/i18n/de.yml:3:5: warning word-unknown: 'words.nav.jbos' is not a word of the theme; did you mean 'words.nav.jobs'?",
                "themes/own/i18n/de.yml:5:14: warning word-unknown: no rule of 'plural' chooses the form 'words.jobs.count.two', so it is never shown",
            ],
            _site.Build().Diagnostics);
    }

    [Fact]
    public void A_place_that_nothing_fills_is_told()
    {
        _site.With("themes/own/i18n/de.yml", "words:\n  card:\n    closes: \"Bis {datum}\"\n    featured: \"{name} empfohlen\"\n");

        var built = _site.Build();

        Assert.Equal(
            [
                "themes/own/i18n/de.yml:3:5: warning word-place-unknown: nothing fills '{datum}' in 'words.card.closes'; did you mean 'date'?",
                "themes/own/i18n/de.yml:4:5: warning word-place-unknown: nothing fills '{name}' in 'words.card.featured'",
            ],
            built.Diagnostics);
    }

    [Fact]
    public void A_rule_that_cannot_be_read_is_an_error()
    {
        _site.With("themes/own/i18n/de.yml", "plural:\n  one: n is 1\n");

        Assert.Equal(
            ["themes/own/i18n/de.yml:2:8: error bad-plural-rule: 'n is 1' is not a rule such as 'n = 1', 'n % 100 = 3..10' or 'i != 0,1'"],
            _site.Build().Diagnostics);
    }

    [Fact]
    public void A_number_may_have_a_form_of_its_own()
    {
        _site.With("themes/own/i18n/en.yml", "words:\n  jobs:\n    count: { 1: Just one job, other: \"{count} jobs\" }\n");

        Assert.Equal("Just one job", _site.Build().Html("jobs/index.html").QuerySelector("main header .lead")!.TextContent);
    }

    [Fact]
    public void A_region_has_the_words_of_its_language_where_it_has_none_of_its_own()
    {
        _site.With("site.yml", "title: Careers\nbase_url: https://careers.example.com/\norganization: Example\nlanguages: [de-AT]\ntheme: own\n")
            .With("content/jobs/baker.md", TestSite.Posting("Bäcker", "valid_through: 2027-01-02"))
            .With("content/jobs/baker.de.md", TestSite.Posting("Bäcker", "draft: yes\nlang: de-AT\nslug: b"))
            .With("themes/own/i18n/de-AT.yml", "formats:\n  months: [Jänner, Februar, März, April, Mai, Juni, Juli, August, September, Oktober, November, Dezember]\n");

        var built = _site.Build();

        Assert.Contains("2. Jänner 2027", built.Html("jobs/baker/index.html").QuerySelectorAll("dd").Select(value => value.TextContent.Trim()));
        Assert.Equal("Alle Stellen", built.Html("jobs/index.html").QuerySelector("h1")!.TextContent);
    }

    public void Dispose() => _site.Dispose();
}
