using CareersSite.Browser.Tests.Browsing;
using CareersSite.Browser.Tests.Hosting;
using Microsoft.Playwright;

namespace CareersSite.Browser.Tests.Search;

/// <summary>What a filter offers says in which language it is, where site.yml has it in another one only.</summary>
public sealed class LanguagesTests(Chromium chromium)
{
    private const string Settings = """
        title: Careers
        base_url: https://careers.example/
        languages: [en, ar]
        organization: Example
        departments:
          cleaning: { title: { en: Cleaning } }
          sales: { title: { en: Sales, ar: المبيعات } }
        """;

    [Theory]
    [InlineData("/jobs/", "en Cleaning", "en Sales")]
    [InlineData("/ar/jobs/", "en Cleaning", "ar المبيعات")]
    public async Task Each_name_in_a_filter_is_of_the_language_that_it_says(string path, params string[] expected)
    {
        using var root = new ScratchFolder().With("site.yml", Settings);
        foreach (var ending in (string[])["md", "ar.md"])
        {
            root.With($"content/jobs/cleaner.{ending}", Posting("cleaning")).With($"content/jobs/seller.{ending}", Posting("sales"));
        }

        await using var built = await BuiltSite.BuildAsync(root.Path);
        await using var page = await chromium.SearchAsync(built.At(path));
        await page.Field.FocusAsync();
        await Assertions.Expect(page.Filter("department")).ToBeVisibleAsync();
        await page.OpenAsync("department");
        await Assertions.Expect(page.Option("department", "Cleaning")).ToBeVisibleAsync();

        Assert.Equal(
            expected,
            await page.Filter("department").Locator("label").EvaluateAllAsync<string[]>("all => all.map(({ children: [, name] }) => name.closest('[lang]').lang + ' ' + name.textContent)"));
        page.Visit.AssertNoTrouble();
    }

    private static string Posting(string department) => $"---\ntitle: 42\ndate: 2026-11-01\ndepartment: {department}\n---\n\n42\n";
}
