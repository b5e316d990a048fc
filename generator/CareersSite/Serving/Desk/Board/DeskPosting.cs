using CareersSite.Content;
using CareersSite.Diagnostics;
using CareersSite.Model;

namespace CareersSite.Serving.Desk.Board;

/// <summary>A posting as the desk knows it, published or not.</summary>
/// <param name="Placed">Null where its file has errors and never was without since the server began.</param>
public sealed record DeskPosting(string File, ListedState State, SitePosting? Placed, DeskDays Days)
{
    public IReadOnlyList<Diagnostic> Problems { get; init; } = [];

    /// <summary>Empty where the file could not be read.</summary>
    public string Language => Posting?.Language ?? "";

    /// <summary>What could be read of the file, which may be little where it is broken; null where nothing could.</summary>
    public Posting? Posting => Placed?.Posting ?? Read;

    /// <summary>As far as a broken file could be read.</summary>
    public Posting? Read { get; init; }

    public string Title => Posting is { Title.Length: > 0 } posting ? posting.Title : File[(File.LastIndexOf('/') + 1)..];

    public string Department => Posting?.Department ?? "";

    public IEnumerable<string> Places => Posting?.Places.Select(place => place.Key).Where(name => name.Length > 0).Distinct(StringComparer.Ordinal) ?? [];

    public int Count(Severity severity) => Problems.Count(problem => problem.Severity == severity);
}
