using CareersSite.Theming;

namespace CareersSite.Tests.Theming;

public sealed class CompactScriptTests
{
    [Theory]
    [InlineData("const a = b ? c : .5;", "const a=b?c:.5;")]
    [InlineData("if (a && !b) { c(d, e); }", "if(a&&!b){c(d,e);}")]
    [InlineData("for (const x of [1, 2]) y = x + +z - -x;", "for(const x of[1,2])y=x + +z - -x;")]
    [InlineData("say('a = b', c, 'd , e');", "say('a = b',c,'d , e');")]
    [InlineData("say('a\\' = b', c);", "say('a\\' = b', c);")]
    [InlineData("say('a = b', \"it's , \", c);", "say('a = b',\"it's , \",c);")]
    [InlineData("say('a = b', \"it's, c);", "say('a = b', \"it's, c);")]
    [InlineData("const found = / = /.test(text);", "const found = / = /.test(text);")]
    [InlineData("const url = a; // and = so on", "const url = a; // and = so on")]
    [InlineData("say(`a = ${ b }`, c);", "say(`a = ${ b }`,c);")]
    [InlineData("say(`a ${`b = c`}`, d);", "say(`a ${`b = c`}`, d);")]
    [InlineData("// all\n  /** @type {string} */\n  let a;\n\n", "let a;")]
    [InlineData("const a = /** @type {any} */ (b);", "const a=(b);")]
    [InlineData("const a = b + c[d] - (e);", "const a=b+c[d]-(e);")]
    [InlineData("if (a) {\n  b(\n    c,\n  );\n}\nd();", "if(a){b(c,);}\nd();")]
    [InlineData("a(); // b;\nc();", "a(); // b;\nc();")]
    [InlineData("say(`a\n  = b`);", "say(`a\n  = b`);")]
    public void What_only_people_read_is_left_out(string script, string expected) => Assert.Equal(expected, CompactScript.Of(script).TrimEnd('\n'));
}
