namespace CareersSite.Scriban.Functions;

/// <summary>Finds the template that an <c>include</c> names, or says what is wrong with it.</summary>
internal static class IncludedTemplate
{
    private const int MostErrorsShown = 5;

    public static Template Load(FunctionCall call, string name)
    {
        if (name.Length == 0)
            throw call.Error("`include` needs the name of a template, and it is empty");
        if (call.Renderer.Load(name) is not { } template)
        {
            var names = call.Context.Loader?.Names ?? [];
            throw call.Error($"there is no template '{name}'", Spelling.Suggest(name, names));
        }

        return template.Errors.Count == 0 ? template : throw call.Error(DescribeErrors(template));
    }

    private static string DescribeErrors(Template template)
    {
        var shown = template.Errors.Take(MostErrorsShown).Select(error => $"{error.Location}: {error.Message}");
        var more = template.Errors.Count > MostErrorsShown ? ", and more" : "";
        return $"the template '{template.Name}' cannot be read: {string.Join("; ", shown)}{more}";
    }
}
