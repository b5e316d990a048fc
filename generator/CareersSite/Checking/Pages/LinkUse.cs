namespace CareersSite.Checking.Pages;

/// <summary>What a page wants of an address that it names.</summary>
public enum LinkUse
{
    /// <summary>To lead there.</summary>
    Link,

    /// <summary>To show or run what is there: a picture, a style sheet, a script.</summary>
    Asset,
}

/// <param name="Href">As the page has it.</param>
public readonly record struct PageLink(string Href, LinkUse Use);
