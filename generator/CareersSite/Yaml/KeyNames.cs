namespace CareersSite.Yaml;

/// <summary>The words that a repository already uses: <c>fields</c> and <c>ignore_fields</c> of <c>site.yml</c>.</summary>
/// <param name="Ours">Their key → ours; ours may name a part, as in <c>salary.min</c>.</param>
/// <param name="Ignored">Keys of theirs that mean nothing here.</param>
public sealed record KeyNames(IReadOnlyDictionary<string, string> Ours, IReadOnlySet<string> Ignored)
{
    public static readonly KeyNames None = new(new Dictionary<string, string>(), new HashSet<string>());

    public bool IsIgnored(string key) => Ignored.Contains(key);

    public string? OurNameOf(string key) => Ours.GetValueOrDefault(key);

    /// <summary>Whether any key of theirs means a part of a field of ours.</summary>
    public bool HaveParts { get; } = Ours.Values.Any(name => name.Contains('.', StringComparison.Ordinal));

    /// <summary><c>salary</c> and <c>min</c> for a key that means <c>salary.min</c>; null for one that means a whole field.</summary>
    public (string Field, string Part)? PartOf(string key)
    {
        var name = OurNameOf(key);
        var dot = name?.IndexOf('.', StringComparison.Ordinal) ?? -1;
        return dot < 0 ? null : (name![..dot], name[(dot + 1)..]);
    }
}
