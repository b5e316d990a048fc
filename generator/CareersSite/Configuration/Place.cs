namespace CareersSite.Configuration;

/// <summary>Where a job is done.</summary>
public sealed record Place
{
    /// <summary>What people call it, where <c>site.yml</c> gives it a name of its own.</summary>
    public string? Name { get; internal set; }

    public string? City { get; internal set; }

    public string? Region { get; internal set; }

    /// <summary>ISO 3166-1 alpha-2, upper case.</summary>
    public string? Country { get; internal set; }

    public string? PostalCode { get; internal set; }

    public string? Street { get; internal set; }

    /// <summary>The shortest text that tells this place from others.</summary>
    public string Label => Name ?? City ?? Region ?? Country ?? "";
}
