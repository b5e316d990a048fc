using CareersSite.Configuration;

namespace CareersSite.Content;

/// <summary>A posting while its front matter is read, and the settings that say how to read it.</summary>
public sealed record PostingDraft(Posting Posting, SiteSettings Settings)
{
    /// <summary>Whether <c>remote</c> was given, so that no other field may speak for it.</summary>
    public bool IsRemoteStated { get; set; }

    /// <summary>Whether "remote" stands among the places.</summary>
    public bool IsRemoteByPlace { get; set; }
}
