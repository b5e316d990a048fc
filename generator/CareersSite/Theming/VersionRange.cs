using System.Text.RegularExpressions;

namespace CareersSite.Theming;

/// <summary>Versions of this program that a theme can be used with: <c>&gt;=0.1</c>, <c>&gt;=0.1 &lt;1.0</c>; a bare <c>0.1</c> is the least one.</summary>
public sealed partial class VersionRange
{
    private readonly IReadOnlyList<(string Comparison, Version Version)> _bounds;

    private VersionRange(IReadOnlyList<(string Comparison, Version Version)> bounds) => _bounds = bounds;

    /// <summary>The version of this program, of which three numbers count.</summary>
    public static Version OfProgram { get; } = Whole(typeof(VersionRange).Assembly.GetName().Version ?? new Version(0, 0, 0));

    /// <summary>Null where the text is no range.</summary>
    public static VersionRange? Parse(string text)
    {
        var matches = Bound().Matches(text);
        var rest = Bound().Replace(text, "").Trim(' ', ',');
        return matches.Count == 0 || rest.Length > 0
            ? null
            : new VersionRange([.. matches.Select(match => (match.Groups["comparison"].Value, VersionOf(match.Groups["version"].Value)))]);
    }

    public bool Holds(Version version) => _bounds.All(bound => Holds(bound.Comparison, version.CompareTo(bound.Version)));

    private static bool Holds(string comparison, int order) => comparison switch
    {
        ">" => order > 0,
        "<" => order < 0,
        "<=" => order <= 0,
        "=" => order == 0,
        _ => order >= 0,
    };

    private static Version VersionOf(string text) => Whole(Version.Parse(text.Contains('.', StringComparison.Ordinal) ? text : text + ".0"));

    private static Version Whole(Version version) => new(version.Major, version.Minor, Math.Max(0, version.Build));

    [GeneratedRegex(@"(?<![\w.])(?<comparison>>=|<=|>|<|=|)[ ]*(?<version>[0-9]{1,6}(\.[0-9]{1,6}){0,2})(?![\w.])")]
    private static partial Regex Bound();
}
