using CareersSite.Content;
using CareersSite.Model;

namespace CareersSite.Search;

/// <summary>What one language calls departments, places, contracts, countries and remote work.</summary>
public interface IFacetNames
{
    string Group(PostingGroup group);

    /// <param name="code">ISO 3166-1 alpha-2.</param>
    string Country(string code);

    /// <summary>Null for work on site.</summary>
    string? Remote(RemoteWork remote);
}
