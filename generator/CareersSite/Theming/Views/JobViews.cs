using CareersSite.Content;
using CareersSite.Model;
using CareersSite.Theming.Languages;

namespace CareersSite.Theming.Views;

/// <summary>A job as a card in a list, and as the subject of its own page.</summary>
public static class JobViews
{
    public static readonly View<(string Title, string? Language, string? Url)> Link =
        new View<(string Title, string? Language, string? Url)>("link", "A department, a place or a kind of contract, as a job names it.")
        .Text("title", "its name", link => link.Title)
        .Code("title_language", TextView.OtherLanguage, link => link.Language)
        .Url("url", "its page, or null where there is none", link => link.Url);

    public static readonly View<Configuration.ApplyTarget> ApplyView = new View<Configuration.ApplyTarget>("apply", "The way to apply.")
        .Url("url", "where the button leads", apply => apply.Url)
        .YesNo("is_email", "whether that is an e-mail", apply => apply.IsEmail);

    public static readonly View<JobModel> Card = Summary(new View<JobModel>("card", "A job in a list."));

    public static readonly View<JobModel> Page = Details(Summary(new View<JobModel>("job", "A job on its own page: all that a card has, and more.")));

    private static View<JobModel> Summary(View<JobModel> view) => view
        .Text("title", "its title", job => job.Posting.Title)
        .Url("url", "its page", job => job.Url)
        .Text("id", "the employer's own number for it, or null", job => job.Posting.StatedId)
        .One("department", "its department, or null; url is null where no open job is in it", Link, job => job.Department)
        .Text("team", "its team, or null", job => job.Posting.Team)
        .List("places", "where it is done", Link, job => job.Places)
        .Text("place_text", "the same as a text", job => job.PlaceText)
        .YesNo("has_foreign_place", "whether a place's name is in another language than the job, so that the text alone would not say in which", job => job.HasForeignPlace)
        .Code("remote", "whether it is done from afar", job => CodeNames<RemoteWork>.Of(job.Posting.Remote), "no", "hybrid", "fully")
        .Text("remote_text", "hybrid or remote, in words; null where it is neither", job => job.RemoteText)
        .List("types", "kinds of contract", Link, job => job.Types)
        .Text("type_text", "the same as a text", job => job.TypeText)
        .Text("salary_text", "what it pays, or null", job => job.SalaryText)
        .Date("date_iso", "when it was posted, or null", job => job.DateIso)
        .Text("date_text", "the same in words", job => job.DateText)
        .Date("closes_iso", "the last day to apply, or null", job => job.Iso(job.Posting.ValidThrough?.Start))
        .Text("closes_text", "the same in words", job => job.Words(job.Posting.ValidThrough?.Start))
        .Text("closes_in_text", "how far that is, counted from the day of the build: 'today', 'in 3 days'; null once it has passed", job => job.ClosesInText)
        .Code("state", "where in its life it is", job => Wording.StateName(job.Source.State), "draft", "upcoming", "open", "closing_soon", "closed")
        .Text("state_text", "the same in words", job => job.Views.Wording.State(job.Source.State))
        .YesNo("is_featured", "whether the employer put it first", job => job.Posting.IsFeatured)
        .Text("summary", "one or two sentences", job => job.Source.Summary(job.Views.Sink))
        .Code("language", "the code of the language of its text", job => job.Posting.Language);

    private static View<JobModel> Details(View<JobModel> view) => view
        .YesNo("is_open", "whether one can apply", job => job.Source.IsOpen)
        .YesNo("is_closed", "whether it has closed", job => job.Source.State == PostingState.Closed)
        .YesNo("is_upcoming", "whether it is yet to open", job => job.Source.State == PostingState.Upcoming)
        .YesNo("is_draft", "whether it is a draft", job => job.Source.State == PostingState.Draft)
        .Html("html", "its text, ready made", job => ViewValue.Html(job.Source.Body(job.Views.Sink).Utf8))
        .List("headings", "the headings of its text", TextView.HeadingView, job => TextView.Headings(job.Source.Body(job.Views.Sink)))
        .Text("experience_text", "the experience that is asked for, or null", job => job.Views.Wording.Experience(job.Posting.Experience))
        .Text("education_text", "the education that is asked for, or null", job => job.EducationText)
        .Texts("skills", "what one should know", job => job.Posting.Skills)
        .Texts("benefits", "what is offered", job => job.Posting.Benefits)
        .Texts("questions", "what the application asks", job => job.Posting.Questions)
        .Texts("tags", "free words", job => job.Posting.Tags)
        .One("apply", "the way to apply; null unless the job is open and the way is known", ApplyView, job => job.Apply)
        .Html("apply_instructions", "how to apply, ready made HTML", job => ViewValue.Html(job.Source.ApplyInstructions(job.Views.Sink).Utf8))
        .Number("openings", "how many people are wanted, or null", job => job.Posting.Openings)
        .Text("industry", "the industry, or null", job => job.Posting.Industry)
        .Text("contact", "whom to ask, or null", job => job.Posting.Contact)
        .Text("hours", "the working hours, or null", job => job.Posting.Hours)
        .Text("start_date_text", "when the work begins, or null", job => job.Views.Wording.StartDate(job.Posting.StartDate))
        .Date("opens_iso", "the first day to apply, or null", job => job.Iso(job.Opens))
        .Text("opens_text", "the same in words", job => job.Words(job.Opens))
        .Date("updated_iso", "when its text last changed, or null", job => job.Iso(job.Posting.Changed?.Start))
        .Text("updated_text", "the same in words", job => job.Words(job.Posting.Changed?.Start))
        .Text("organization_name", "who hires", job => (job.Posting.Organization ?? job.Views.Settings.Organization).Name)
        .List("similar", "open jobs most like it", Card, job => job.Similar)
        .Text("reference", "the number under which search engines know the job: its id in the first language that it has", job => job.Reference)
        .Texts("addresses", "of each place of which more is known than its name, the address", job => job.Addresses)
        .Map("extra", "what the posting says under 'extra'; a missing key is null", job => ExtraValues.Of(job.Posting.Extra));
}

/// <summary>What views say of a job. A card stands on several lists, so its texts are made once, by whichever thread comes first.</summary>
public sealed class JobModel(SitePosting source, EditionViews views)
{
    private const int SimilarCount = 3;

    private string? _url;
    private string? _placeText;
    private string? _typeText;
    private string? _salaryText;
    private string? _remoteText;
    private string? _dateText;
    private string? _dateIso;
    private IReadOnlyList<SitePosting>? _similar;
    private object? _department;

    public SitePosting Source { get; } = source;

    public ViewValue Card => JobViews.Card.Of(this);

    public string Url => _url ??= Views.Href(Source.Address);

    public string? SalaryText => _salaryText ??= Views.Wording.Salary(Posting.Salary);

    public string? RemoteText => _remoteText ??= Views.Wording.Remote(Posting);

    public string? DateText => _dateText ??= Words(Posting.Date?.Start);

    public string? DateIso => _dateIso ??= Iso(Posting.Date?.Start);

    public ViewValue Similar => Views.Cards(_similar ??= Views.Edition.Similar.To(Source, SimilarCount));

    public EditionViews Views { get; } = views;

    public Posting Posting => Source.Posting;

    /// <summary>Kept in a box, which threads can share as one reference.</summary>
    public ViewValue Department => (ViewValue)(_department ??= MakeDepartment());

    public ViewValue Places => ViewValue.List(Posting.Places, place =>
        Views.LinkTo(Views.Edition.Groups.PlaceOf(place), Views.Wording.Place(place), place.OtherThan(Posting.Language)));

    public string? PlaceText => _placeText ??= Posting.Places.Count switch
    {
        0 => null,
        1 => Views.Wording.Place(Posting.Places[0]),
        _ => string.Join(" · ", Posting.Places.Select(Views.Wording.Place)),
    };

    public bool HasForeignPlace
    {
        get
        {
            foreach (var place in Posting.Places)
            {
                if (place.OtherThan(Posting.Language) is not null)
                {
                    return true;
                }
            }

            return false;
        }
    }

    public ViewValue Types => ViewValue.List(Posting.EmploymentTypes, type => Views.LinkTo(Views.Edition.Groups.TypeOf(type), Views.Wording.Type(type)));

    public string? TypeText => _typeText ??= Posting.EmploymentTypes.Count switch
    {
        0 => null,
        1 => Views.Wording.Type(Posting.EmploymentTypes[0]),
        _ => Views.Wording.List(Posting.EmploymentTypes.Select(Views.Wording.Type)),
    };

    public string? EducationText => Posting.Education.Count == 0 ? null : Views.Wording.List(Posting.Education.Select(Views.Wording.Education));

    public string Reference => Views.Site.Translations.IdentifierOf(Posting);

    public IReadOnlyList<string> Addresses => [.. Posting.Places.Select(Views.Wording.Address).OfType<string>()];

    public string? ClosesInText => Posting.ValidThrough is { } end && DaysUntil(end.Start) is >= 0 and var days ? Views.Wording.DaysAhead(days) : null;

    public ViewValue Apply => Source.IsOpen && Posting.Apply is { } apply ? JobViews.ApplyView.Of(apply) : ViewValue.Nothing;

    public DateTimeOffset? Opens => PostingStates.OpensAt(Posting) is var opens && opens > DateTimeOffset.MinValue ? opens : null;

    public string? Iso(DateTimeOffset? instant) => instant is { } known ? Views.Settings.Zone.Here(known).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    public string? Words(DateTimeOffset? instant) => instant is { } known ? Views.Wording.Date(Views.Settings.Zone.Here(known)) : null;

    private ViewValue MakeDepartment() => Posting.DepartmentTitle is { } name
        ? Views.LinkTo(Views.Edition.Groups.DepartmentOf(Posting), name, DepartmentLanguage)
        : ViewValue.Nothing;

    private string? DepartmentLanguage =>
        Views.Settings.Departments.GetValueOrDefault(Posting.Department ?? "")?.Title?.OtherThan(Posting.Language);

    private int DaysUntil(DateTimeOffset instant) =>
        Views.Settings.Zone.DayOf(instant).DayNumber - Views.Settings.Zone.DayOf(Views.Site.Now).DayNumber;
}
