using CareersSite.Theming;

namespace CareersSite.Tests.Theming;

public sealed class CompactCssTests
{
    [Theory]
    [InlineData("/* words */\n.a {\n  color: red;\n  margin: 0 1px;\n}\n", ".a{color:red;margin:0 1px}")]
    [InlineData(".a > .b + .c ~ .d , .e :hover { top: calc(1px + -2 * var(--x)) }", ".a>.b + .c ~ .d,.e :hover{top:calc(1px + -2 * var(--x))}")]
    [InlineData("@media (min-width: 48rem) and (hover) { a { b: c } }", "@media (min-width:48rem) and (hover){a{b:c}}")]
    [InlineData("a::after { content: \"  } /* \\\" */ ;\" ; }", "a::after{content:\"  } /* \\\" */ ;\"}")]
    [InlineData("a { font: 1em/1.5 'Two  Words', serif }", "a{font:1em/1.5 'Two  Words',serif}")]
    [InlineData(".a/* x */.b, .c /* x */ .d { }", ".a/**/.b,.c .d{}")]
    [InlineData("a { b: c } /* never closed", "a{b:c}")]
    [InlineData("a { b: 'never closed", "a{b:'never closed")]
    [InlineData("a { grid-template: \"x  y\" 1fr \"z  z\" auto / 1fr }", "a{grid-template:\"x  y\" 1fr \"z  z\" auto / 1fr}")]
    public void Says_the_same_in_fewer_characters(string sheet, string expected) => Assert.Equal(expected, CompactCss.Of(sheet));
}
