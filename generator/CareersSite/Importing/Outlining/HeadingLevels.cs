using CareersSite.Importing.Documents;
using CareersSite.Importing.Words;

namespace CareersSite.Importing.Outlining;

/// <summary>The levels of headings: those that the source states, brought together; those of pasted text by what they say.</summary>
internal sealed class HeadingLevels
{
    private const int Highest = 2;
    private const int Lowest = 6;

    private readonly Dictionary<int, int> _levels = [];

    public HeadingLevels(IReadOnlyList<SourceLine> lines, HeadingTest headings)
    {
        int[] stated = [.. lines.Select(line => line.HeadingLevel).OfType<int>().Distinct().Order()];
        var usual = UsualOf(lines);
        var (hasGroups, before, statedBefore) = (false, Highest - 1, (int?)null);
        foreach (var i in Enumerable.Range(0, lines.Count).Where(headings.IsHeading))
        {
            var isSection = IsSection(lines[i]);
            hasGroups = isSection ? IsAboveHeading(i, lines, headings) : hasGroups;
            statedBefore = lines[i].HeadingLevel ?? statedBefore;
            var own = (lines[i].HeadingLevel, statedBefore) switch
            {
                ({ } level, _) => Highest + Array.IndexOf(stated, level),
                (null, { } above) when !isSection => Highest + Array.IndexOf(stated, above) + 1,
                (null, not null) when usual is { } level => Highest + Array.IndexOf(stated, level),
                _ => !isSection && hasGroups ? Highest + 1 : Highest,
            };

            // A level that is skipped sounds like a gap to those who move from heading to heading.
            before = Math.Min(Math.Min(own, before + 1), Lowest);
            _levels[i] = before;
        }
    }

    public int Of(int line) => _levels[line];

    /// <summary>The level that most headings are given: that of sections, among which some are only bold.</summary>
    private static int? UsualOf(IReadOnlyList<SourceLine> lines) => lines
        .Select(line => line.HeadingLevel)
        .OfType<int>()
        .GroupBy(level => level)
        .OrderByDescending(same => same.Count())
        .ThenBy(same => same.Key)
        .FirstOrDefault()?.Key;

    private static bool IsSection(SourceLine line) => line.Mark is not null || ImportWords.SectionOf(HeadingTest.WordsOf(line).Plain) is not null;

    /// <summary>"Responsibilities:" and at once another heading that is no section: what follows are its groups.</summary>
    private static bool IsAboveHeading(int i, IReadOnlyList<SourceLine> lines, HeadingTest headings) =>
        i + 1 < lines.Count && headings.IsHeading(i + 1) && !IsSection(lines[i + 1]);
}
