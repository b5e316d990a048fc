using CareersSite.Theming.Colours;

namespace CareersSite.Tests.Theming.Colours;

public sealed class ContrastTests
{
    private const int Samples = 2_000;

    [Theory]
    [InlineData("#000000", "#ffffff", 21)]
    [InlineData("#ffffff", "#fff", 1)]
    [InlineData("#777777", "#ffffff", 4.478)]
    [InlineData("#ff0000", "#ffffff", 3.998)]
    public void Is_that_of_the_guidelines(string one, string two, double expected)
    {
        Assert.Equal(expected, ColourOf(one).ContrastTo(ColourOf(two)), 3);
        Assert.Equal(expected, ColourOf(two).ContrastTo(ColourOf(one)), 3);
    }

    [Theory]
    [InlineData("red")]
    [InlineData("#12345")]
    [InlineData("#gggggg")]
    [InlineData("123456")]
    [InlineData("")]
    public void What_is_no_colour_is_null(string text) => Assert.Null(Colour.Parse(text));

    [Fact]
    public void A_colour_that_can_be_read_stays_as_it_is() => Assert.Equal(ColourOf("#0d6e7d"), Contrast.Mended(ColourOf("#0d6e7d"), Colour.White, Contrast.OfText));

    [Fact]
    public void Any_colour_can_be_read_on_any_ground_once_mended()
    {
        var random = new Random(7);
        for (var sample = 0; sample < Samples; sample++)
        {
            var (colour, ground) = (AnyColour(random), AnyColour(random));
            var mended = Contrast.Mended(colour, ground, Contrast.OfText);

            Assert.True(mended.ContrastTo(ground) >= Contrast.OfText, $"{colour} on {ground} became {mended}");
            Assert.True(Contrast.TextOn(ground).ContrastTo(ground) >= Contrast.OfText, $"{Contrast.TextOn(ground)} on {ground}");
        }
    }

    /// <summary>A brand's yellow becomes a dark yellow, not a grey or a green.</summary>
    [Theory]
    [InlineData("#ffd400")]
    [InlineData("#ff2d95")]
    [InlineData("#00b140")]
    [InlineData("#8ecae6")]
    public void Mending_keeps_the_hue(string text)
    {
        var (before, after) = (Oklab.Of(ColourOf(text)), Oklab.Of(Contrast.Mended(ColourOf(text), Colour.White, Contrast.OfText)));

        Assert.True(after.L < before.L, "it is not darker");
        Assert.Equal(Math.Atan2(before.B, before.A), Math.Atan2(after.B, after.A), 0.15);
        Assert.True(Math.Sqrt((after.A * after.A) + (after.B * after.B)) > 0.04, "it is grey");
    }

    [Theory]
    [InlineData(0, "#ffffff")]
    [InlineData(100, "#000000")]
    public void A_mixture_begins_and_ends_with_its_parts(double percent, string expected) =>
        Assert.Equal(ColourOf(expected), Oklab.Of(Colour.White).MixedWith(Oklab.Of(ColourOf("#000000")), percent / 100).ToColour());

    private static Colour ColourOf(string text) => Colour.Parse(text)!.Value;

    private static Colour AnyColour(Random random) => new((byte)random.Next(256), (byte)random.Next(256), (byte)random.Next(256));
}
