using CareersSite.Yaml;

namespace CareersSite.Tests.Yaml;

public sealed class YamlEqualityTests
{
    [Theory]
    [InlineData("a: x\nb: ' x '", true)]
    [InlineData("a: x\nb: y", false)]
    [InlineData("a: [x, y]\nb:\n- x\n- y", true)]
    [InlineData("a: [x, y]\nb: [y, x]", false)]
    [InlineData("a: {x: 1, y: 2}\nb:\n  y: 2\n  x: 1", true)]
    [InlineData("a: {x: 1}\nb: {x: 1, y: 2}", false)]
    [InlineData("a: x\nb: [x]", false)]
    public void Values_are_equal_that_say_the_same(string yaml, bool areEqual)
    {
        var reading = Reading.OfYaml(yaml);

        Assert.Equal(areEqual, YamlEquality.AreEqual(reading.Value("a"), reading.Value("b")));
    }
}
