namespace CareersSite.Configuration;

/// <summary>Who hires: schema.org's <c>hiringOrganization</c>.</summary>
public sealed class Organization
{
    public string Name { get; internal set; } = "";

    public string? Url { get; internal set; }

    /// <summary>A URL, or a path under <c>content/static</c>.</summary>
    public string? Logo { get; internal set; }

    /// <summary>Pages elsewhere that are about the same organization.</summary>
    public IReadOnlyList<string> SameAs { get; internal set; } = [];

    public string? Email { get; internal set; }
}
