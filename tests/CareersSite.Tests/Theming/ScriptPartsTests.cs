using CareersSite.Tests.Harness;
using CareersSite.Theming;

namespace CareersSite.Tests.Theming;

/// <summary>A script is published with its parts in it.</summary>
public sealed class ScriptPartsTests
{
    private readonly List<string> _wrong = [];

    [Fact]
    public void A_part_stands_once_before_the_first_that_imports_it_in_a_scope_of_its_own()
    {
        var joined = Join(
            "import { cut, LONGEST as most } from '../scripts/words.js';\nimport { find } from '../scripts/engine.js';\nimport { own } from './own.js';\nfind(cut, most, own);\n",
            ("words.js", "const own = 1;\nexport const LONGEST = own;\nexport function cut() { }\n"),
            ("engine.js", "import { cut } from './words.js';\nexport async function find() { return cut(); }\nexport class Stale { }\n"));

        Assert.Empty(_wrong);
        Assert.Equal(
            """
            const $part1 = (() => {
            const own = 1;
            const LONGEST = own;
            function cut() { }

            return { LONGEST, cut };
            })();
            const $part2 = (() => {
            const { cut } = $part1;
            async function find() { return cut(); }
            class Stale { }

            return { find, Stale };
            })();
            const { cut, LONGEST: most } = $part1;
            const { find } = $part2;
            import { own } from './own.js';
            find(cut, most, own);

            """.ReplaceLineEndings("\n"),
            joined);
    }

    [Theory]
    [InlineData("import { b } from './b.js';", "", "scripts/a.js: there is no script 'scripts/b.js'")]
    [InlineData("import { b } from './b.js';", "import { a } from './a.js';", "scripts/b.js: 'scripts/a.js' imports this script in its turn")]
    [InlineData("import * as b from './b.js';", "", "scripts/a.js: 'import * as b from './b.js';' cannot be put into another script")]
    [InlineData("export default 1;", "", "scripts/a.js: 'export default 1;' cannot be put into another script")]
    public void What_cannot_be_joined_is_told(string a, string b, string expected)
    {
        Join("import { a } from '../scripts/a.js';\n", b.Length > 0 ? [("a.js", a), ("b.js", b)] : [("a.js", a)]);

        Assert.StartsWith(expected, _wrong[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_theme_replaces_a_part_of_the_script_alone()
    {
        using var site = new TestSite()
            .With("site.yml", "title: Careers\nbase_url: https://careers.example/\norganization: Example\ntheme: own\n")
            .With("themes/own/theme.yml", "name: own\nextends: default\n")
            .With("themes/own/scripts/search-words.js", "export const UNITS = /own/g;\nexport const cut = text => [['mine']];\n")
            .With("content/jobs/baker.md", TestSite.Posting("Baker"));

        var built = site.Build();

        Assert.Empty(built.Diagnostics);
        Assert.Contains("'mine'", built.Text(built.Files.Single(file => file.StartsWith("assets/search.", StringComparison.Ordinal))), StringComparison.Ordinal);
    }

    private string Join(string script, params (string Name, string Text)[] parts) =>
        new ScriptParts(name => parts.FirstOrDefault(part => part.Name == name).Text, (name, wrong) => _wrong.Add($"{name}: {wrong}")).Join("assets/own.js", script);
}
