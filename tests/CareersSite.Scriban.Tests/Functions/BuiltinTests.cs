namespace CareersSite.Scriban.Tests.Functions;

public sealed class BuiltinTests
{
    private static readonly RenderOptions Strict = new() { StrictVariables = true };

    public static TheoryData<string> Names() => new(ReferenceBuiltin.All.Select(builtin => builtin.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_function_of_the_reference_is_there(string name) =>
        Assert.Equal("ok", Render($"{{{{ f = @{name} }}}}ok"));

    [Theory]
    [MemberData(nameof(Names))]
    public void Its_parameters_have_the_names_of_the_reference(string name)
    {
        var builtin = ReferenceBuiltin.All.Single(candidate => candidate.Name == name);
        if (name is "date" or "include" or "include_join" or "array.any")
            return;
        var arguments = string.Concat(builtin.Parameters.Select(parameter => $" {parameter}: 'x'"));

        var error = TryRender($"{{{{ {name}{arguments} }}}}");

        Assert.DoesNotContain("has no parameter", error ?? "", StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void It_asks_for_as_many_arguments_as_the_reference(string name)
    {
        var builtin = ReferenceBuiltin.All.Single(candidate => candidate.Name == name);
        if (builtin.Required == 0)
            return;
        var arguments = string.Concat(Enumerable.Repeat(" 'x'", builtin.Required - 1));

        Assert.Contains($"needs {builtin.Required} argument", TryRender($"{{{{ {name}{arguments} }}}}"), StringComparison.Ordinal);
    }

    private static string? TryRender(string source)
    {
        try
        {
            Render(source);
            return null;
        }
        catch (ScriptException error)
        {
            return error.Error.Message;
        }
    }

    private static string Render(string source) => Template.Parse(source, "page").Render(new RenderContext(Strict));
}
