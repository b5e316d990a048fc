namespace CareersSite.Configuration;

/// <summary>A department of <c>site.yml</c>: its name, as postings write it, and what is added to it.</summary>
public sealed class Department
{
    public required string Name { get; init; }

    public LocalText? Title { get; internal set; }

    public LocalText? Summary { get; internal set; }

    /// <summary>The share picture of its page and of its postings.</summary>
    public SharePicture? Image { get; internal set; }
}
