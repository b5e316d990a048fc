namespace CareersSite.Tests.Checking;

public sealed class TitleRulesTests
{
    [Theory]
    [InlineData("Backend Engineer")]
    [InlineData("QA Engineer, HR systems")]
    [InlineData("SRE")]
    [InlineData("iOS & UX Lead")]
    [InlineData("Assistant to the CEO and CISO")]
    [InlineData("SCADA Engineer III")]
    [InlineData("Accountant VIII")]
    [InlineData("Technical Architect OTAQ")]
    [InlineData("QA SRE")]
    [InlineData("Entwicklung (m/w/d)")]
    [InlineData("Baker (M/W/D)")]
    [InlineData("Baker (f/m/x)")]
    [InlineData("Baker (all genders)")]
    [InlineData("Boulanger (H/F)")]
    [InlineData("C# and C++ Developer")]
    [InlineData("Software Engineer 2")]
    [InlineData("ISO-27001 Auditor")]
    [InlineData("ISO 27001 Auditor")]
    [InlineData("Graduate Programme 2027")]
    [InlineData("B2B Sales, 100 %")]
    [InlineData("24/7 Support")]
    [InlineData("Examples Editor")]
    [InlineData("Berliner Baker")]
    public void A_title_that_is_a_title_is_left_alone(string title) => Assert.Empty(Checks.OfTitle(title));

    [Theory]
    [InlineData("Baker WANTED", "2:15 title-shouts")]
    [InlineData("NEW Baker", "2:9 title-shouts")]
    [InlineData("BÄCKEREI", "2:9 title-shouts")]
    [InlineData("HEAD CHEF", "2:9 title-shouts")]
    [InlineData("Apply now! Baker", "2:15 title-shouts")]
    [InlineData("Baker REQ-1234", "2:15 title-holds-code")]
    [InlineData("Baker (REQ 1234)", "2:16 title-holds-code")]
    [InlineData("Baker #123", "2:15 title-holds-code")]
    [InlineData("Baker ENG-2044", "2:15 title-holds-code")]
    [InlineData("Baker 100245", "2:15 title-holds-code")]
    [InlineData("Baker, 18 €/hour", "2:16 title-holds-pay")]
    [InlineData("Baker $62k", "2:15 title-holds-pay")]
    [InlineData("Baker 50,000 EUR", "2:15 title-holds-pay")]
    [InlineData("Baker up to 60k", "2:21 title-holds-pay")]
    [InlineData("Baker at EXAMPLE", "2:18 title-shouts", "2:18 title-holds-company")]
    [InlineData("Baker at Example", "2:18 title-holds-company")]
    [InlineData("Baker in berlin", "2:18 title-holds-place")]
    public void What_is_no_title_is_pointed_at(string title, params string[] expected) =>
        Assert.Equal(expected.Order(StringComparer.Ordinal), Checks.OfTitle(title).Order(StringComparer.Ordinal));

    [Fact]
    public void The_own_id_is_no_part_of_the_title() => Assert.Equal(["2:15 title-holds-code"], Checks.OfTitle("Baker B7", "id: B7"));

    [Fact]
    public void A_title_that_is_written_on_more_lines_is_pointed_at_as_a_whole() =>
        Assert.Equal(["2:8 title-holds-place"], Checks.Of(Checks.Posting(">-\n  Baker\n  Berlin")));

    [Fact]
    public void A_closed_posting_is_let_be() => Assert.DoesNotContain("2:9 title-shouts", Checks.OfTitle("BAKER WANTED", "closes: 2026-11-20"));
}
