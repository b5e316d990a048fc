namespace CareersSite.Timing;

/// <summary>The parts of a build's work. One may lie within another, whose time then stands still.</summary>
public enum Phase
{
    /// <summary>Files of the site into memory.</summary>
    Read,

    /// <summary>Bytes to postings and pages.</summary>
    Parse,

    /// <summary>Bodies to HTML, whoever asks for them first.</summary>
    Markdown,

    /// <summary>Postings to the frozen site, and the plan of its outputs.</summary>
    Freeze,

    /// <summary>Pages and assets.</summary>
    Render,

    /// <summary>The search index and its cards.</summary>
    Search,

    /// <summary>Feeds, sitemap and the like.</summary>
    Feeds,

    /// <summary>Bytes to files, and the exchange of the folders.</summary>
    Write,
}
