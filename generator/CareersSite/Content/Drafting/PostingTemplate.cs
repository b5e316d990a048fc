using System.Text;
using CareersSite.Configuration;
using CareersSite.Yaml;

namespace CareersSite.Content.Drafting;

/// <summary>
/// The text of a new posting: what it must have and what a good one has, each key with its meaning above it, and a body to
/// write over. It is a draft, since a posting that is half written must not go public by accident.
/// </summary>
public sealed class PostingTemplate(SiteSettings settings)
{
    private const string Opening =
        "---\n# Every key has its meaning above it. Remove the '#' before a key to use it; delete what you do not need.\n";

    private const int UsualDaysOpen = 60;
    private const int MostNamesOffered = 12;

    private readonly KeyNames _names = settings.KeyNames;

    public string Fill(NewPosting posting)
    {
        var text = new StringBuilder(Opening);
        foreach (var field in PostingFields.Table.Fields.Where(field => field.IsRequired || field.IsRecommended))
        {
            if (_names.KeyFor(field) is { } key)
            {
                Append(text, field, key, posting);
            }
        }

        return text.Append("---\n\n").Append(BodyTemplate.In(posting.Language)).ToString();
    }

    private void Append(StringBuilder text, Field field, string key, NewPosting posting)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n# {field.Meaning}\n");
        foreach (var hint in HintsFor(field.Name))
        {
            text.Append(CultureInfo.InvariantCulture, $"# {hint}\n");
        }

        text.Append(ValueOf(field.Name, posting) is { } value ? $"{key}: {value}\n" : $"# {key}: {ExampleOf(field, posting)}\n");
    }

    private static string? ValueOf(string field, NewPosting posting) => field switch
    {
        "title" => YamlQuoting.Of(posting.Title),
        "date" => Day(posting.Today),
        "draft" => "yes",
        "department" when posting.Department is { } department => YamlQuoting.Of(department),
        "location" when posting.Location is { } location => YamlQuoting.Of(location),
        _ => null,
    };

    private static string ExampleOf(Field field, NewPosting posting) =>
        field.Name == "valid_through" ? Day(posting.Today.AddDays(UsualDaysOpen)) : field.Example;

    private IEnumerable<string> HintsFor(string field) => field switch
    {
        "draft" => ["Delete this line when the posting may be published."],
        "department" => Offered(settings.Departments.Keys),
        "location" => Offered(settings.Places.Keys),
        "valid_through" => ["Without it the posting stays open until you close it."],
        _ => [],
    };

    private static IEnumerable<string> Offered(IEnumerable<string> names)
    {
        var known = names.ToArray();
        if (known.Length > 0)
        {
            var more = known.Length > MostNamesOffered ? " …" : "";
            yield return $"Known in site.yml: {string.Join(" | ", known.Take(MostNamesOffered))}{more}";
        }
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
