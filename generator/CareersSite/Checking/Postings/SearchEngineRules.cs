using CareersSite.Content;
using CareersSite.Diagnostics.Catalogue;

namespace CareersSite.Checking.Postings;

/// <summary>
/// What search engines ask of an open job. That a date, every country or the whole text is missing was said when the file was read;
/// what the finished page lacks is said by the rules on pages.
/// </summary>
public static class SearchEngineRules
{
    public static void Check(CheckedPosting posting)
    {
        CheckPlaces(posting);
        CheckRemote(posting);
        CheckText(posting);
        CheckDetails(posting);
    }

    private static void CheckPlaces(CheckedPosting posting)
    {
        var places = posting.Posting.Places;
        if (places.All(place => place.Country is null))
        {
            return;
        }

        foreach (var place in places.Where(place => place.Country is null))
        {
            posting.Report(
                SearchEngineProblems.PlaceWithoutCountry,
                "location",
                $"'{place.Label}' names no country, so search engines do not show the job there",
                $"Write it as '{place.Label}, Germany', or list '{place.Label}' under 'places' in site.yml.");
        }
    }

    private static void CheckRemote(CheckedPosting posting)
    {
        // Without any country the job is not taken at all, which was said already.
        var isFromAnywhere = posting.Posting is { Remote: RemoteWork.Fully, RemoteCountries.Count: 0 };
        if (isFromAnywhere && posting.Posting.Places.Any(place => place.Country is not null))
        {
            posting.Report(
                SearchEngineProblems.RemoteCountriesMissing,
                "remote",
                "search engines are not told that the job is fully remote, because the posting does not say from which countries",
                "Add a line such as 'remote_countries: [DE, PT]'.");
        }
    }

    private static void CheckText(CheckedPosting posting)
    {
        var body = posting.Placed.Body(posting.Sink);
        if (!body.IsEmpty && Slug.Of(body.ToPlainText()) == Slug.Of(posting.Posting.Title))
        {
            posting.Report(
                SearchEngineProblems.BodyRepeatsTitle,
                "title",
                "the text below the front matter says no more than the title, so search engines do not take the posting",
                "Describe the job in a few sentences.");
        }
    }

    private static void CheckDetails(CheckedPosting posting)
    {
        var fields = Missing(posting.Posting).ToList();
        if (fields.Count > 0)
        {
            var missing = fields.ConvertAll(field => field.Words);

            // A job without a last day is right without it, so that alone is not worth a note.
            if (posting.Posting.ValidThrough is null)
            {
                missing.Add("its last day, if it has one (valid_through)");
            }

            posting.Report(
                SearchEngineProblems.SearchDetailsMissing,
                fields[0].Field,
                $"search engines would also show: {string.Join(", ", missing)}",
                "Add what you can; the posting is taken without it.");
        }
    }

    private static IEnumerable<(string Field, string Words)> Missing(Posting job)
    {
        if (job.EmploymentTypes.Count == 0)
        {
            yield return ("employment_type", "the kind of contract (employment_type)");
        }

        // Pay that cannot be understood was reported by itself.
        if (job.Salary is null)
        {
            yield return ("salary", "the pay (salary)");
        }
    }
}
