using CareersSite.Diagnostics.Catalogue;

namespace CareersSite.Yaml;

/// <summary>
/// Gathers keys that name a part of a field, such as <c>salary_min: 100</c> where it means <c>salary.min</c>, so that
/// the field is read as if the file held <c>salary: {min: 100}</c>.
/// </summary>
/// <param name="fieldOf">The name of the field that a key of ours spells; null for an unknown one.</param>
internal sealed class PartNames(KeyNames names, Func<string, string?> fieldOf, ValueReader reader)
{
    public List<YamlEntry> Gather(IReadOnlyList<YamlEntry> entries)
    {
        var others = new List<YamlEntry>(entries.Count);
        var parts = new Dictionary<string, List<(string Part, YamlEntry Entry)>>();
        foreach (var entry in entries)
        {
            if (names.IsIgnored(entry.Key.Text) || names.PartOf(entry.Key.Text) is not var (field, part))
            {
                others.Add(entry);
            }
            else if (entry.Value is not YamlScalar { IsNothing: true })
            {
                var name = fieldOf(field) ?? field;
                parts.TryAdd(name, []);
                Add(parts[name], part, entry);
            }
        }

        foreach (var (field, gathered) in parts)
        {
            if (!IsGivenWhole(field, gathered[0].Entry, others))
            {
                others.Add(MapOf(field, gathered));
            }
        }

        return others;
    }

    private void Add(List<(string Part, YamlEntry Entry)> parts, string part, YamlEntry entry)
    {
        var known = parts.Find(each => each.Part == part).Entry;
        if (known.Key is null)
        {
            parts.Add((part, entry));
        }
        else if (!YamlEquality.AreEqual(known.Value, entry.Value))
        {
            Report(entry.Key, known.Key, $"both mean '{part}' but say different things");
        }
    }

    private bool IsGivenWhole(string field, YamlEntry part, List<YamlEntry> others)
    {
        foreach (var other in others)
        {
            if (fieldOf(names.OurNameOf(other.Key.Text) ?? other.Key.Text) == field && other.Value is not YamlScalar { IsNothing: true })
            {
                Report(part.Key, other.Key, $"both give '{field}'");
                return true;
            }
        }

        return false;
    }

    private void Report(YamlScalar key, YamlScalar first, string fault) =>
        reader.Report(
            YamlProblems.SpelledTwice,
            key,
            $"'{key.Text}' (line {key.Mark.Line}) and '{first.Text}' (line {first.Mark.Line}) {fault}",
            "Keep the one that is right.");

    private static YamlEntry MapOf(string field, List<(string Part, YamlEntry Entry)> parts)
    {
        var mark = parts[0].Entry.Key.Mark;
        var entries = parts.ConvertAll(each => new YamlEntry(new YamlScalar(each.Entry.Key.Mark, each.Part, isPlain: true), each.Entry.Value));
        return new YamlEntry(new YamlScalar(mark, field, isPlain: true), new YamlMap(mark, entries));
    }
}
