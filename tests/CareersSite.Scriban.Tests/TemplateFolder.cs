namespace CareersSite.Scriban.Tests;

/// <summary>Templates by name, as a theme's folder would hold them.</summary>
internal sealed class TemplateFolder(IReadOnlyDictionary<string, string> sources) : ITemplateLoader
{
    public IEnumerable<string> Names => sources.Keys;

    public Template? Load(string name) => sources.TryGetValue(name, out var source) ? Template.Parse(source, name) : null;
}
