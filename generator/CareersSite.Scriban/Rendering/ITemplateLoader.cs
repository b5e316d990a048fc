namespace CareersSite.Scriban;

/// <summary>Finds the templates that <c>include</c> names. The only way for a template to reach another text.</summary>
public interface ITemplateLoader
{
    /// <summary>The names that can be included, for "did you mean".</summary>
    IEnumerable<string> Names => [];

    /// <summary>The template of that name, or null when there is none.</summary>
    Template? Load(string name);
}
