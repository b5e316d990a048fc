using CareersSite.Theming.Languages;

namespace CareersSite.Tests.Theming;

/// <summary>The notation of CLDR for the forms of words, held to what CLDR says of single numbers.</summary>
public sealed class PluralRuleTests
{
    private static readonly PluralRule Arabic = new(
        [("zero", "n = 0"), ("one", "n = 1"), ("two", "n = 2"), ("few", "n % 100 = 3..10"), ("many", "n % 100 = 11..99")]);

    private static readonly PluralRule Russian = new(
    [
        ("one", "v = 0 and i % 10 = 1 and i % 100 != 11"),
        ("few", "v = 0 and i % 10 = 2..4 and i % 100 != 12..14"),
        ("many", "v = 0 and i % 10 = 0 or v = 0 and i % 10 = 5..9 or v = 0 and i % 100 = 11..14"),
    ]);

    [Theory]
    [InlineData(0, "zero")]
    [InlineData(1, "one")]
    [InlineData(2, "two")]
    [InlineData(3, "few")]
    [InlineData(10, "few")]
    [InlineData(11, "many")]
    [InlineData(99, "many")]
    [InlineData(100, "other")]
    [InlineData(102, "other")]
    [InlineData(103, "few")]
    [InlineData(111, "many")]
    [InlineData(1003, "few")]
    public void Arabic_has_six_forms(int number, string form) => Assert.Equal(form, Arabic.CategoryOf(number));

    [Theory]
    [InlineData(1, "one")]
    [InlineData(11, "many")]
    [InlineData(21, "one")]
    [InlineData(22, "few")]
    [InlineData(12, "many")]
    [InlineData(25, "many")]
    [InlineData(0, "many")]
    public void Either_and_both_and_not_are_understood(int number, string form) => Assert.Equal(form, Russian.CategoryOf(number));

    [Theory]
    [InlineData("one", "n is 1")]
    [InlineData("one", "n = one")]
    [InlineData("one", "x = 1")]
    [InlineData("one", "n % 0 = 1")]
    [InlineData("one", "n = 1..")]
    [InlineData("one", "")]
    [InlineData("single", "n = 1")]
    [InlineData("other", "n = 1")]
    public void What_is_no_rule_is_told(string category, string condition) => Assert.NotNull(PluralRule.FaultOf(category, condition));

    [Theory]
    [InlineData("i = 0,1")]
    [InlineData("i != 0 and i % 1000000 = 0 and v = 0")]
    [InlineData("n % 10 = 2..4,7 or e != 0..5")]
    public void Rules_of_CLDR_are_fine(string condition) => Assert.Null(PluralRule.FaultOf("many", condition));
}
