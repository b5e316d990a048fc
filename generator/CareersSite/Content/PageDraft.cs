using CareersSite.Configuration;

namespace CareersSite.Content;

/// <summary>A content page while its front matter is read, and the settings that say how to read it.</summary>
public sealed record PageDraft(ContentPage Page, SiteSettings Settings);
