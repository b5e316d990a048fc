namespace CareersSite.Yaml;

/// <summary>The words that a repository already uses: <c>fields</c> and <c>ignore_fields</c> of <c>site.yml</c>.</summary>
/// <param name="Ours">Their key → ours; ours may name a part, as in <c>salary.min</c>.</param>
/// <param name="Ignored">Keys of theirs that mean nothing here.</param>
public sealed record KeyNames(IReadOnlyDictionary<string, string> Ours, IReadOnlySet<string> Ignored)
{
    public static readonly KeyNames None = new(new Dictionary<string, string>(), new HashSet<string>());

    public bool IsIgnored(string key) => Ignored.Contains(key);

    public string? OurNameOf(string key) => Ours.GetValueOrDefault(key);
}
