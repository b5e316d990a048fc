using CareersSite.Configuration;

namespace CareersSite.Content;

/// <summary>A posting while its front matter is read, and the settings that say how to read it.</summary>
public sealed record PostingDraft(Posting Posting, SiteSettings Settings);
