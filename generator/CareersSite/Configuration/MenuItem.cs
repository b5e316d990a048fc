using CareersSite.Diagnostics;

namespace CareersSite.Configuration;

/// <summary>An entry of the menu: a page of the site by its slug, or any address with a title.</summary>
/// <param name="Mark">Where it stands in <c>site.yml</c>, for a message when there is no such page.</param>
public sealed record MenuItem(string? PageSlug, LocalText? Title, string? Url, Mark Mark);
