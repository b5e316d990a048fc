namespace CareersSite.Yaml;

/// <summary>Whether two values say the same, wherever they stand.</summary>
public static class YamlEquality
{
    public static bool AreEqual(YamlValue a, YamlValue b) => (a, b) switch
    {
        (YamlScalar x, YamlScalar y) => x.Text.Trim() == y.Text.Trim(),
        (YamlList x, YamlList y) => x.Items.Count == y.Items.Count && x.Items.Zip(y.Items, AreEqual).All(equal => equal),
        (YamlMap x, YamlMap y) => x.Entries.Count == y.Entries.Count && x.Entries.All(entry => HasEqual(y, entry)),
        _ => false,
    };

    private static bool HasEqual(YamlMap map, YamlEntry wanted) =>
        map.Entries.Any(entry => entry.Key.Text == wanted.Key.Text && AreEqual(entry.Value, wanted.Value));
}
