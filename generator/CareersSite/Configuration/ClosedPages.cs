namespace CareersSite.Configuration;

/// <summary>How long the page of a closed posting stays, plainly marked as closed.</summary>
/// <param name="For">Null: for ever.</param>
public readonly record struct ClosedPages(TimeSpan? For)
{
    public static readonly ClosedPages Kept = new(null);
    public static readonly ClosedPages Removed = new(TimeSpan.Zero);

    public static ClosedPages KeptFor(TimeSpan time) => new(time);

    public bool AreKeptAt(DateTimeOffset now, DateTimeOffset closedSince) => For is not { } time || now < closedSince + time;
}
