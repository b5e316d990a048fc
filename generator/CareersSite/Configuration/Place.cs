namespace CareersSite.Configuration;

/// <summary>Where a job is done.</summary>
public sealed record Place
{
    /// <summary>The name under which <c>site.yml</c> lists it; the same in all languages.</summary>
    public string? Name { get; internal set; }

    /// <summary>What people call it, where that is not its name.</summary>
    public string? Title { get; internal set; }

    public string? City { get; internal set; }

    public string? Region { get; internal set; }

    /// <summary>ISO 3166-1 alpha-2, upper case.</summary>
    public string? Country { get; internal set; }

    public string? PostalCode { get; internal set; }

    public string? Street { get; internal set; }

    /// <summary>Of a place of <c>site.yml</c> that has other words in other languages.</summary>
    public PlaceWords? Words { get; internal set; }

    /// <summary>The shortest text that tells this place from others.</summary>
    public string Label => Title ?? Key;

    /// <summary>The same in all languages, so that addresses can be made of it.</summary>
    public string Key => Name ?? City ?? Region ?? Country ?? "";

    /// <summary>
    /// The language of its title where there is none in the language that is asked for; else null. Beside a country, whose name there is
    /// in every language, the title is the name of a town, and names belong to no language.
    /// </summary>
    public string? OtherThan(string language) => Country is null ? Words?.Title?.OtherThan(language) : null;

    /// <summary>The place as it is called in a language.</summary>
    public Place In(string language) => Words is null
        ? this
        : this with { Title = Words.Title?.In(language), City = Words.City?.In(language), Region = Words.Region?.In(language) };
}

/// <summary>What of a place may differ from language to language.</summary>
public sealed class PlaceWords
{
    public LocalText? Title { get; internal set; }

    public LocalText? City { get; internal set; }

    public LocalText? Region { get; internal set; }

    public IEnumerable<LocalText> All => new[] { Title, City, Region }.OfType<LocalText>();
}
