using System.Text.Json.Nodes;

namespace CareersSite.Scriban.Tests.Conformance;

/// <summary>Runs a case and gives either the output or the places of the errors.</summary>
internal static class ConformanceRun
{
    public static (string? Output, ScriptLocation[] Errors) Run(ConformanceCase test)
    {
        var template = Template.Parse(test.Template, "template.sbn", ParseOptionsOf(test));
        if (template.Errors.Count > 0)
            return (null, [.. template.Errors.Select(error => error.Location)]);
        try
        {
            return (template.Render(ContextOf(test)), []);
        }
        catch (ScriptException error)
        {
            return (null, [error.Error.Location]);
        }
    }

    private static ParseOptions ParseOptionsOf(ConformanceCase test) => new()
    {
        ScriptOnly = (string?)test.Options?["mode"] == "script_only",
        FloatAsDecimal = Flag(test, "parse_float_as_decimal", false),
        DepthLimit = Number(test, "expression_depth_limit", 250),
    };

    private static RenderContext ContextOf(ConformanceCase test)
    {
        var options = new RenderOptions
        {
            EscapeHtml = false,
            CutLongOutput = true,
            StrictVariables = Flag(test, "strict_variables", false),
            RelaxedNullAccess = Flag(test, "relaxed_target_access", false),
            RelaxedIndex = Flag(test, "relaxed_indexer_access", true),
            AutoIndent = Flag(test, "auto_indent", true),
            IndentEmptyLines = Flag(test, "indent_on_empty_lines", true),
            Limits = new RenderLimits
            {
                Loops = Number(test, "loop_limit", 1000),
                Depth = Number(test, "recursive_limit", 100),
                ObjectDepth = Number(test, "object_recursion_limit", 20),
                OutputLength = Number(test, "limit_to_string", 1_048_576),
                TextLength = Number(test, "limit_to_string", 1_048_576),
            },
        };
        return new RenderContext(options) { Loader = new TemplateFolder(test.Includes) }.Push(ConformanceModel.Convert(test.Model ?? new JsonObject()));
    }

    private static bool Flag(ConformanceCase test, string name, bool fallback) => (bool?)test.Options?[name] ?? fallback;

    private static int Number(ConformanceCase test, string name, int fallback) => (int?)test.Options?[name] ?? fallback;
}
