namespace CareersSite.Content;

public enum RemoteWork
{
    No,

    /// <summary>Partly from home.</summary>
    Hybrid,

    /// <summary>Always, from anywhere in the countries that the posting names.</summary>
    Fully,
}
