using System.Globalization;
using CareersSite.Tests.Harness;

namespace CareersSite.Tests.Importing;

/// <summary>What a source does not say waits in the posting behind a '#', and check points there.</summary>
public sealed class GapTests
{
    [Fact]
    public void Check_points_at_the_lines_that_wait_for_a_value()
    {
        using var site = new TestSite().With("baker.txt", "Night Baker\n\nWe bake bread.\n");
        site.Run("import", Path.Combine(site.Root, "baker.txt"));
        var lines = File.ReadAllLines(Path.Combine(site.Root, "content/jobs/night-baker.md"));

        var found = site.Run("check").Diagnostics.Where(line => line.StartsWith("content/jobs/", StringComparison.Ordinal)).Select(line => line.Split(": ")).ToList();

        Assert.Equal(
            ["apply: apply-missing", "date: date-missing", "employment_type: search-details-missing", "location: country-missing"],
            found.Select(parts => $"{KeyAt(parts[0], lines)}: {parts[1].Split(' ')[1]}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_value_that_was_filled_in_is_no_longer_waited_for()
    {
        using var site = new TestSite().With("baker.txt", "Night Baker\n\nWe bake bread.\n");
        site.Run("import", Path.Combine(site.Root, "baker.txt"));
        var file = Path.Combine(site.Root, "content/jobs/night-baker.md");
        File.WriteAllText(file, File.ReadAllText(file).Replace("# date: ", "date: 2026-11-01 ", StringComparison.Ordinal));

        var check = site.Run("check");

        Assert.DoesNotContain(check.Diagnostics, line => line.Contains("date-missing", StringComparison.Ordinal));
    }

    [Fact]
    public void Of_two_answers_the_editor_is_asked_which_one_holds()
    {
        using var site = new TestSite().With("baker.txt", "Night Baker\n\nPay: €2,300 per month\nSalary: €2,600 per month\n");

        var result = site.Run("import", Path.Combine(site.Root, "baker.txt"), "--dry-run");

        Assert.Contains(
            "\n# Or is it this, from line 3? salary: 2,300 EUR per month\n# Or is it this, from line 4? salary: 2,600 EUR per month\n# salary:  # ",
            result.Output, StringComparison.Ordinal);
        Assert.Contains(
            "  which one?       salary: 2,300 EUR per month  (line 3: Pay: €2,300 per month), or 2,600 EUR per month  (line 4: Salary: €2,600 per month)? None was taken.\n",
            result.Error, StringComparison.Ordinal);
    }

    private static string KeyAt(string place, string[] lines)
    {
        var numbers = place.Split(':');
        var (line, column) = (int.Parse(numbers[1], CultureInfo.InvariantCulture), int.Parse(numbers[2], CultureInfo.InvariantCulture));
        return lines[line - 1][(column - 1)..].Split(':')[0];
    }
}
