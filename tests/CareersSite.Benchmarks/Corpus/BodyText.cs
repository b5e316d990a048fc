using System.Text;

namespace CareersSite.Benchmarks.Corpus;

/// <summary>The text of a posting: some 300 to 500 words with headings, lists and a link, as employers write them.</summary>
internal static class BodyText
{
    private static readonly string[] Verbs =
    [
        "design", "build", "operate", "measure", "review", "document", "ship", "improve", "simplify", "automate", "plan", "explain", "prepare", "repair",
        "negotiate", "organise", "check", "teach", "draft", "monitor", "question", "publish", "coordinate", "defend", "inspect", "translate", "forecast",
    ];

    private static readonly string[] Adjectives =
    [
        "reliable", "clear", "fast", "careful", "secure", "modern", "seasonal", "flexible", "complex", "critical", "internal", "regional", "quarterly",
        "simple", "elegant", "legacy", "shared", "public", "printed", "daily", "difficult", "honest", "unusual", "long-lived", "well-tested",
    ];

    private static readonly string[] Nouns =
    [
        "service", "dashboard", "contract", "workshop", "interview", "incident", "release", "schedule", "region", "ledger", "catalogue", "notification",
        "gateway", "alert", "policy", "guideline", "prototype", "study", "budget", "campaign", "report", "roadmap", "customer", "protocol", "delivery",
        "invoice", "patient", "shift", "inventory", "supplier", "tender", "benefit", "appointment", "handbook", "machine", "shipment", "classroom",
        "complaint", "rehearsal", "warranty", "archive", "survey", "estimate", "permit", "manual", "timetable", "voucher", "blueprint", "hearing", "ward",
    ];

    private static readonly string[] Perks =
    [
        "Thirty days of leave", "A train card", "A budget for books", "Four weeks of parental leave on top", "Lunch on Thursdays", "A bicycle that you keep",
        "Shares after a year", "Quiet rooms", "A pension to which we add", "Two weeks a year from anywhere", "Childcare near the office", "A sabbatical",
    ];

    public static void Append(StringBuilder text, MadePosting posting, Chance chance)
    {
        text.Append(CultureInfo.InvariantCulture, $"As our {posting.Role.ToLowerInvariant()} in {posting.City.Name} you join the {posting.Project} team. ");
        AppendSentences(text, posting, chance, 3);
        text.Append("\n\n## What you will do\n\n");
        AppendBullets(text, posting, chance, 5 + chance.Below(4));
        text.Append("\n## What you bring\n\n");
        AppendBullets(text, posting, chance, 4 + chance.Below(4));
        text.Append("\n## How we work\n\n");
        AppendSentences(text, posting, chance, 4 + chance.Below(5));
        text.Append("\n\n## What we offer\n\n");
        foreach (var perk in chance.Some(Perks, 4))
        {
            text.Append("- ").Append(perk).Append('\n');
        }
    }

    private static void AppendBullets(StringBuilder text, MadePosting posting, Chance chance, int count)
    {
        for (var i = 0; i < count; i++)
        {
            text.Append("- ");
            AppendSentences(text, posting, chance, 1);
            text.Append('\n');
        }
    }

    private static void AppendSentences(StringBuilder text, MadePosting posting, Chance chance, int count)
    {
        for (var i = 0; i < count; i++)
        {
            text.Append(i == 0 ? "" : " ").Append(Sentence(posting, chance));
        }
    }

    private static string Sentence(MadePosting posting, Chance chance) => chance.Below(6) switch
    {
        0 => $"You {chance.Of(Verbs)} the {chance.Of(Adjectives)} {chance.Of(Nouns)} with the people of {chance.Of(Field.All).Department.ToLowerInvariant()}.",
        1 => $"Experience with {chance.Of(posting.Field.Skills)} helps when you {chance.Of(Verbs)} the {chance.Of(Nouns)}.",
        2 => $"Every {chance.Of(Nouns)} has an owner, and you {chance.Of(Verbs)} it until the {chance.Of(Nouns)} is {chance.Of(Adjectives)}.",
        3 => $"We {chance.Of(Verbs)} {chance.Of(Adjectives)} {chance.Of(Nouns)}s and {chance.Of(Verbs)} the {chance.Of(Nouns)} for {chance.Of(posting.Field.Subjects).ToLowerInvariant()}.",
        4 => $"Together with colleagues in {chance.Of(City.All).Name} you {chance.Of(Verbs)} the {chance.Of(Nouns)} and {chance.Of(Verbs)} its {chance.Of(Nouns)}.",
        _ => $"Our [{chance.Of(Nouns)} guide](https://example.com/{chance.Of(Nouns)}) says how to {chance.Of(Verbs)} {chance.Of(Adjectives)} {chance.Of(Nouns)}s.",
    };
}
