namespace CareersSite.Scriban.Tests.Api;

/// <summary>A host can see what a template asks for before it renders it.</summary>
public sealed class TemplateMentionsTests
{
    [Fact]
    public void Calls_are_seen_in_branches_that_are_never_taken()
    {
        var calls = Mentions("{{ if false }}\n  {{ include 'card' job: job level: 2 }}{{ else }}{{ include(name) }}{{ end }}{{ $x = t ('a' + b) }}").Calls.ToList();

        Assert.Equal([("include", "card", "job,level", 2, 6), ("include", null, "", 2, 54), ("t", null, "", 2, 87)],
            calls.Select(call => (call.Function, call.FirstText, string.Join(',', call.ArgumentNames), call.Location.Line, call.Location.Column)));
    }

    [Fact]
    public void A_call_inside_an_interpolated_text_and_a_function_is_seen() => Assert.Equal(
        ["t", "asset"],
        Mentions("{{ func f(x); ret asset('a.css'); end }}{{ $'{t('x')}' }}").Calls.Select(call => call.Function).OrderDescending());

    [Fact]
    public void A_name_that_is_only_read_is_expected_of_whoever_includes_the_template()
    {
        var expected = Mentions("{{ $a = 1 }}{{ for $i in $list }}{{ $i }}{{ end }}{{ capture $text }}x{{ end }}{{ $text + $a }}{{ $job.title }}{{ $job }}").ExpectedArguments;

        Assert.Equal([("list", 26), ("job", 99)], expected.Select(local => (local.Name, local.Location.Column)));
    }

    [Fact]
    public void A_template_with_errors_tells_what_it_could_read() =>
        Assert.Equal(["card"], Mentions("{{ include 'card' }}{{ if }}{{ end }}").Calls.Select(call => call.FirstText));

    private static TemplateMentions Mentions(string source) => Template.Parse(source, "test").Mentions;
}
