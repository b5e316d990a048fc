using CareersSite.Configuration;
using CareersSite.Files;

namespace CareersSite.Content;

/// <summary>What the name of a content file says: <c>Support Lead.de.md</c> is <c>Support Lead</c> in German.</summary>
/// <param name="Stem">The name without extension and language.</param>
/// <param name="Language">Null where the name does not end in a language of the site.</param>
public readonly record struct FileNaming(string Stem, string? Language)
{
    public static FileNaming Of(SiteFile file, SiteSettings settings)
    {
        var stem = Path.GetFileNameWithoutExtension(file.Name);
        var ending = Path.GetExtension(stem).TrimStart('.');
        var language = settings.Languages.FirstOrDefault(language => language.Equals(ending, StringComparison.OrdinalIgnoreCase));
        return language is null ? new FileNaming(stem.Trim(), null) : new FileNaming(stem[..^(ending.Length + 1)].Trim(), language);
    }
}
