namespace CareersSite.Configuration;

/// <summary>How old addresses lead on to the new ones.</summary>
[Flags]
public enum Redirects
{
    None = 0,

    /// <summary>A page at each old address: works on every host.</summary>
    Pages = 1,

    /// <summary>A file <c>_redirects</c>, for hosts that read it and answer with a real redirect.</summary>
    File = 2,
}
