using System.Text;

namespace CareersSite.Benchmarks.Corpus;

/// <param name="Project">What the posting alone, or nearly, names in its body.</param>
internal sealed record MadePosting(
    int Number, Field Field, string Level, string Subject, string Role, City City, string[] Skills, string Project, bool IsTurned)
{
    private static readonly string[] Types = ["full-time", "full-time", "full-time", "part-time", "contract", "internship"];
    private static readonly DateOnly FirstDay = new(2026, 1, 1);
    private const int Days = 320;

    public string Title => IsTurned ? $"{Level} {Role}, {Subject}".Trim() : $"{Level} {Subject} {Role}".Trim();

    public string Slug => string.Create(CultureInfo.InvariantCulture, $"job-{Number}");

    /// <summary>All by which somebody would look for it, the body left out.</summary>
    public string Names => string.Join(' ', [Title, Field.Department, City.Name, .. Skills]);

    /// <param name="extraLines">Further front matter; each line ends in a line feed.</param>
    public string ToMarkdown(Chance chance, string extraLines = "")
    {
        var text = new StringBuilder();
        var low = 28 + chance.Below(110);
        text.Append(CultureInfo.InvariantCulture, $"""
            ---
            title: "{Title}"
            slug: {Slug}
            date: {FirstDay.AddDays(chance.Below(Days)):yyyy-MM-dd}
            valid_through: 2027-06-30
            department: {Field.Department}
            location:
              city: "{City.Name}"
              country: {City.Country}
            remote: {chance.Of(["no", "no", "hybrid", "fully"])}
            employment_type: {chance.Of(Types)}
            salary: EUR {low}000 - {low + 5 + chance.Below(30)}000 per year
            skills: [{string.Join(", ", Skills.Select(skill => $"\"{skill}\""))}]
            apply: https://apply.example.com/{Number}
            {extraLines}---


            """);
        BodyText.Append(text, this, chance);
        return text.ToString();
    }
}
