namespace CareersSite.Configuration;

/// <summary>What <c>site.yml</c> adds to the name of a department.</summary>
public sealed class Department
{
    public string? Title { get; internal set; }

    public string? Summary { get; internal set; }

    /// <summary>A path under <c>content/static</c>: the share picture of its postings.</summary>
    public string? Image { get; internal set; }
}
