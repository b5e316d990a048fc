using CareersSite.Content;

namespace CareersSite.Importing.Understanding;

/// <summary>Which of the values that were found for a field is taken. Where none is surer than the others, a person decides.</summary>
internal static class Decision
{
    private static readonly List<string> Fields = [.. PostingFields.Table.Fields.Select(field => field.Name)];

    public static (IReadOnlyList<Finding> Taken, IReadOnlyList<OpenQuestion> Questions) Make(IEnumerable<Finding> findings)
    {
        var (taken, questions) = (new List<Finding>(), new List<OpenQuestion>());
        foreach (var field in findings.GroupBy(finding => finding.Field).OrderBy(field => Fields.IndexOf(field.Key)))
        {
            Finding[] different = [.. field.OrderBy(finding => finding.Sureness).DistinctBy(finding => finding.Value.Shown, StringComparer.OrdinalIgnoreCase)];
            var surest = different.TakeWhile(finding => finding.Sureness == different[0].Sureness).Count();

            // A posting needs a title, and the first that a text gives is nearly always it.
            var choice = surest == 1 || field.Key == "title" ? different[0] : null;
            if (choice is not null)
            {
                taken.Add(choice);
            }

            if (different.Length > 1)
            {
                questions.Add(new OpenQuestion(field.Key, choice, [.. different.Where(finding => finding != choice)]));
            }
        }

        return (taken, questions);
    }
}
