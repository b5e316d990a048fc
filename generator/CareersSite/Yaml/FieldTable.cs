using System.Collections.Frozen;
using CareersSite.Diagnostics;
using CareersSite.Diagnostics.Catalogue;

namespace CareersSite.Yaml;

/// <summary>All keys that one kind of file may hold.</summary>
/// <param name="subject">What a key of it is called in a message, as in "a posting field".</param>
public sealed class FieldTable<T>(string subject, params IReadOnlyList<Field<T>> fields) : IFieldTable
{
    /// <summary>More than anybody reads of one file; looking for what was meant takes time for each.</summary>
    private const int MostUnknownKeys = 100;

    private readonly FrozenDictionary<string, Field<T>> _byKey = fields
        .SelectMany(field => field.Keys.Select(key => KeyValuePair.Create(key, field)))
        .ToFrozenDictionary(StringComparer.Ordinal);

    public string Subject { get; } = subject;

    public IReadOnlyList<Field<T>> Fields { get; } = fields;

    IReadOnlyList<Field> IFieldTable.Fields => Fields;

    public Field<T>? Find(string key) => _byKey.GetValueOrDefault(key);

    /// <summary>Takes every entry of <paramref name="map"/> into <paramref name="draft"/>; reports unknown keys and fields given twice.</summary>
    public void Read(YamlMap map, T draft, ValueReader reader, KeyNames? names = null)
    {
        var seen = new Dictionary<Field<T>, YamlEntry>(map.Entries.Count, ReferenceEqualityComparer.Instance);
        var unknown = 0;
        foreach (var entry in EntriesOf(map, reader, names))
        {
            var key = entry.Key.Text;
            if (names?.IsIgnored(key) == true)
            {
                continue;
            }

            if (_byKey.TryGetValue(names?.OurNameOf(key) ?? key, out var field))
            {
                ReadOnce(field, names?.Translate(entry) ?? entry, draft, reader, seen);
            }
            else if (unknown++ < MostUnknownKeys)
            {
                reader.Report(YamlProblems.UnknownKey, entry.Key, $"'{key}' is not {Subject}{Spelling.DidYouMean(key, _byKey.Keys)}");
            }
        }

        // What is missing may stand on a line that could not be read, which was reported.
        if (map.IsWhole)
        {
            ReportMissing(map, seen, reader);
        }
    }

    private IReadOnlyList<YamlEntry> EntriesOf(YamlMap map, ValueReader reader, KeyNames? names) =>
        names is { HaveParts: true } ? new PartNames(names, key => Find(key)?.Name, reader).Gather(map.Entries) : map.Entries;

    private static void ReadOnce(Field<T> field, YamlEntry entry, T draft, ValueReader reader, Dictionary<Field<T>, YamlEntry> seen)
    {
        if (entry.Value is YamlScalar { IsNothing: true })
        {
            return;
        }

        if (seen.TryAdd(field, entry))
        {
            field.Read(draft, entry.Value, reader);
        }
        else if (!YamlEquality.AreEqual(seen[field].Value, entry.Value))
        {
            var first = seen[field].Key;
            reader.Report(
                YamlProblems.SpelledTwice,
                entry.Key,
                $"'{entry.Key.Text}' and '{first.Text}' (line {first.Mark.Line}) both mean '{field.Name}' but say different things",
                "Keep the one that is right.");
        }
    }

    private void ReportMissing(YamlMap map, Dictionary<Field<T>, YamlEntry> seen, ValueReader reader)
    {
        foreach (var field in Fields)
        {
            if (field.IsRequired && !seen.ContainsKey(field))
            {
                reader.Report(
                    YamlProblems.RequiredKeyMissing, map, $"'{field.Name}' is missing", $"Add a line such as '{field.Name}: {field.Example}'.");
            }
        }
    }
}
