using CareersSite.Tests.Harness;

namespace CareersSite.Tests.Feeds;

public sealed class JobPostingMarkupTests
{
    [Fact]
    public void All_that_a_posting_says_is_in_its_markup()
    {
        using var site = new TestSite()
            .With("site.yml", "title: Careers\nbase_url: https://careers.example.com/\ntime_zone: Europe/Berlin\norganization: { name: Example, url: \"https://example.com/\", logo: /logo.svg }\n")
            .With("content/static/logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
            .With("content/jobs/baker.md", """
                ---
                title: Baker
                id: B-1
                date: 2026-11-01
                valid_through: 2026-12-31
                location: { city: Berlin, region: BE, country: Germany, postal_code: "10115", street: Ofenstraße 1 }
                employment_type: [Full-time, Temporary]
                salary: €15–€18/hour
                experience: 2+ years
                skills: Bread, Cake
                openings: 2
                start_date: 2027-02-01
                hours: 30 a week
                apply: jobs@example.com
                ---
                Bake.
                """);

        var job = site.Build().StructuredData("jobs/baker/index.html", "JobPosting")!.Value;

        JsonText.AssertEqual("""
            {
              "@context": "https://schema.org",
              "@type": "JobPosting",
              "title": "Baker",
              "description": "<p>Bake.</p>\n",
              "url": "https://careers.example.com/jobs/baker/",
              "identifier": { "@type": "PropertyValue", "name": "Example", "value": "B-1" },
              "datePosted": "2026-11-01",
              "validThrough": "2026-12-31T23:59:59+01:00",
              "employmentType": ["FULL_TIME", "TEMPORARY"],
              "hiringOrganization": {
                "@type": "Organization", "name": "Example", "url": "https://example.com/",
                "logo": "https://careers.example.com/logo.svg", "sameAs": ["https://example.com/"]
              },
              "jobLocation": [
                {
                  "@type": "Place",
                  "address": {
                    "@type": "PostalAddress", "streetAddress": "Ofenstraße 1", "addressLocality": "Berlin",
                    "addressRegion": "BE", "postalCode": "10115", "addressCountry": "DE"
                  }
                }
              ],
              "baseSalary": {
                "@type": "MonetaryAmount", "currency": "EUR",
                "value": { "@type": "QuantitativeValue", "minValue": 15, "maxValue": 18, "unitText": "HOUR" }
              },
              "experienceRequirements": { "@type": "OccupationalExperienceRequirements", "monthsOfExperience": 24 },
              "skills": "Bread, Cake",
              "directApply": true,
              "workHours": "30 a week",
              "totalJobOpenings": 2,
              "jobStartDate": "2027-02-01"
            }
            """, job);
    }

    [Fact]
    public void A_fully_remote_job_is_telecommute_with_its_countries()
    {
        using var site = new TestSite().With(
            "content/jobs/baker.md", "---\ntitle: Baker\ndate: 2026-11-01\nremote: fully\nremote_countries: [Germany, PT]\n---\nBake.\n");

        var job = site.Build().StructuredData("jobs/baker/index.html", "JobPosting")!.Value;

        Assert.Equal("TELECOMMUTE", job.GetProperty("jobLocationType").GetString());
        Assert.Equal(["DE", "PT"], job.GetProperty("applicantLocationRequirements").EnumerateArray().Select(country => country.GetProperty("name").GetString()));
        Assert.False(job.TryGetProperty("jobLocation", out _));
    }

    [Theory]
    [InlineData("---\ntitle: Baker\nlocation: Berlin, Germany\n---\nBake.\n")]
    [InlineData("---\ntitle: Baker\ndate: 2026-11-01\nlocation: Berlin\n---\nBake.\n")]
    [InlineData("---\ntitle: Baker\ndate: 2026-11-01\nremote: yes\n---\nBake.\n")]
    public void Markup_that_lacks_what_search_engines_require_is_not_written(string posting)
    {
        using var site = new TestSite().With("content/jobs/baker.md", posting);

        var built = site.Build();

        Assert.Null(built.StructuredData("jobs/baker/index.html", "JobPosting"));
        Assert.Equal("Baker", built.Json("feed.json").GetProperty("items")[0].GetProperty("_jobposting").GetProperty("title").GetString());
    }

    [Fact]
    public void Hostile_text_stays_text_in_page_feed_and_markup()
    {
        const string Title = "</script><script>alert(1)</script> & \"quotes\" ]]> <!--";
        using var site = new TestSite().With(
            "content/jobs/evil.md",
            TestSite.Posting("'" + Title + "'", "department: '\"><svg onload=alert(1)>'", "<img src=x onerror=alert(1)>\n\n[x](javascript:alert(1)) and <b onclick=\"alert(1)\">bold</b> \u2028 😀"));

        var built = site.Build();

        var page = built.Html("jobs/evil/index.html");
        Assert.Equal(Title, page.QuerySelector("h1")!.TextContent);
        Assert.Empty(page.QuerySelectorAll("script:not([type='application/ld+json']):not([src^='/assets/'])"));
        Assert.DoesNotContain(page.All.SelectMany(element => element.Attributes), attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal));
        Assert.Empty(page.QuerySelectorAll("[href^='javascript:']"));
        Assert.Empty(page.QuerySelectorAll("svg"));
        Assert.Equal(Title, built.StructuredData("jobs/evil/index.html", "JobPosting")!.Value.GetProperty("title").GetString());
        Assert.Equal(Title, built.Json("feed.json").GetProperty("items")[0].GetProperty("title").GetString());
        Assert.EndsWith("<b>bold</b> \u2028 😀</p>\n", built.Json("feed.json").GetProperty("items")[0].GetProperty("content_html").GetString(), StringComparison.Ordinal);
        Assert.Contains("content/jobs/evil.md:", built.Error, StringComparison.Ordinal);
    }
}
