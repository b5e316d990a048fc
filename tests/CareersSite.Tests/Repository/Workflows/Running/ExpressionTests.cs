namespace CareersSite.Tests.Repository.Workflows.Running;

public sealed class ExpressionTests
{
    private static readonly Dictionary<string, string> Values = new()
    {
        ["inputs.check"] = "none",
        ["inputs.empty"] = "",
        ["steps.site.outputs.open-jobs"] = "31",
        ["matrix.part"] = "2",
        ["strategy.job-total"] = "4",
    };

    [Theory]
    [InlineData("part-${{ matrix.part }}/${{strategy.job-total}}", "part-2/4")]
    [InlineData("${{ inputs.check == 'none' && 'github' || 'text' }}", "github")]
    [InlineData("${{ inputs.check != 'NONE' && 'github' || 'text' }}", "text")]
    [InlineData("${{ inputs.empty || steps.site.outputs.open-jobs }}", "31")]
    [InlineData("${{ !(inputs.empty == '') }}", "false")]
    [InlineData("${{ 'it''s' }}", "it's")]
    [InlineData("no more than text", "no more than text")]
    public void Values_take_the_places_of_expressions(string text, string expected) => Assert.Equal(expected, Expression.Fill(text, Of));

    [Theory]
    [InlineData(null, true, true)]
    [InlineData(null, false, false)]
    [InlineData("inputs.check == 'none'", true, true)]
    [InlineData("inputs.check == 'none'", false, false)]
    [InlineData("${{ inputs.empty }}", true, false)]
    [InlineData("always() && inputs.check == 'none'", false, true)]
    [InlineData("failure()", true, false)]
    [InlineData("failure()", false, true)]
    [InlineData("true && false || true", true, true)]
    public void A_condition_without_a_word_on_failure_asks_that_all_went_well(string? condition, bool isFine, bool expected) =>
        Assert.Equal(expected, Expression.Holds(condition, Of, isFine));

    [Theory]
    [InlineData("${{ contains(inputs.check, 'n') }}")]
    [InlineData("${{ inputs.check > 'a' }}")]
    [InlineData("${{ (inputs.check }}")]
    [InlineData("${{ inputs.check == }}")]
    [InlineData("${{ inputs.check inputs.empty }}")]
    public void What_is_not_known_is_refused(string text) => Assert.Throws<NotSupportedException>(() => Expression.Fill(text, Of));

    private static string Of(string name) => Values[name];
}
