namespace CareersSite.Configuration;

/// <summary>What <c>site.yml</c> adds to the name of a department.</summary>
public sealed class Department
{
    public string? Title { get; internal set; }

    public string? Summary { get; internal set; }

    /// <summary>The share picture of its page and of its postings.</summary>
    public SharePicture? Image { get; internal set; }
}
