using System.Text.RegularExpressions;
using CareersSite.Configuration;
using CareersSite.Importing.Documents;
using CareersSite.Importing.Values;

namespace CareersSite.Importing.Understanding;

/// <summary>A line of facts near the title: <c>Berlin, Germany · Full-time · Hybrid</c>. It counts only where every part of it is understood.</summary>
internal static partial class FactLineFinder
{
    /// <summary>Such a line stands at the top.</summary>
    private const int LastBlock = 6;

    private const int Longest = 120;

    /// <param name="places">The places of the site, by name.</param>
    public static void Find(Clues clues, IReadOnlyDictionary<string, Place> places)
    {
        for (var i = 0; i < Math.Min(LastBlock, clues.Blocks.Count); i++)
        {
            var block = clues.Blocks[i];
            if (clues.IsUsed(i) || block is not (Paragraph or Heading) || block.Plain.Length > Longest)
            {
                continue;
            }

            var parts = Separators().Split(block.Plain).Select(part => part.Trim()).Where(part => part.Length > 0).ToArray();
            var facts = parts.Select(part => FactsOf(part, places)).ToArray();
            if (facts.All(found => found.Count > 0) && facts.SelectMany(found => found).GroupBy(fact => fact.Field).All(same => same.Count() == 1))
            {
                foreach (var fact in facts.SelectMany(found => found))
                {
                    clues.Add(fact, block, Sureness.Line);
                }

                clues.Use(i);
            }
        }
    }

    private static IReadOnlyList<Fact> FactsOf(string part, IReadOnlyDictionary<string, Place> places)
    {
        if (WorkMode.Of(part) is not null)
        {
            return FactReader.Read("remote", part);
        }

        if (ContractText.Parse(part) is { IsWhole: true, Types.Count: > 0 })
        {
            return FactReader.Read("employment_type", part);
        }

        if (PayPhrase.Find(part) is not null)
        {
            return FactReader.Read("salary", part);
        }

        var (place, _) = WorkMode.Split(part);
        var comma = place.LastIndexOf(',');
        var isPlace = places.ContainsKey(place) || (comma > 0 && Countries.CodeOf(place[(comma + 1)..]) is not null);
        return isPlace ? FactReader.Read("location", part) : [];
    }

    [GeneratedRegex(@"\s*[·|•∙●]\s*|\s+[–—/-]\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Separators();
}
