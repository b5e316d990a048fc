using CareersSite.Content;
using CareersSite.Model;
using CareersSite.Theming.Languages;

namespace CareersSite.Theming.Views;

/// <summary>A job as a card in a list, and as the subject of its own page.</summary>
public static class JobViews
{
    public static readonly View<JobModel> Card = Summary(new View<JobModel>());

    public static readonly View<JobModel> Page = Details(Summary(new View<JobModel>()));

    private static View<JobModel> Summary(View<JobModel> view) => view
        .Member("title", "its title", job => job.Posting.Title)
        .Member("url", "its page", job => job.Url)
        .Member("id", "the employer's own number for it", job => job.Posting.Id)
        .Member("department", "its department: {title, url}, or null; url is null where no open job is in it", job => job.Department)
        .Member("team", "its team, or null", job => job.Posting.Team)
        .Member("places", "where it is done: a list of {title, url}", job => job.Places)
        .Member("place_text", "the same as a text", job => job.PlaceText)
        .Member("remote", "no, hybrid or fully", job => job.Posting.Remote.ToString().ToLowerInvariant())
        .Member("remote_text", "hybrid or remote, in words; null where it is neither", job => job.RemoteText)
        .Member("types", "kinds of contract: a list of {title, url}", job => job.Types)
        .Member("type_text", "the same as a text", job => job.TypeText)
        .Member("salary_text", "what it pays, or null", job => job.SalaryText)
        .Member("date_iso", "when it was posted, as 2026-11-22, or null", job => job.DateIso)
        .Member("date_text", "the same in words", job => job.DateText)
        .Member("closes_iso", "the last day to apply, as 2026-11-22, or null", job => job.Iso(job.Posting.ValidThrough?.Start))
        .Member("closes_text", "the same in words", job => job.Words(job.Posting.ValidThrough?.Start))
        .Member("closes_in_text", "how far that is, counted from the day of the build: 'today', 'in 3 days'; null once it has passed", job => job.ClosesInText)
        .Member("state", "draft, upcoming, open, closing_soon or closed", job => Wording.StateName(job.Source.State))
        .Member("state_text", "the same in words", job => job.Views.Wording.State(job.Source.State))
        .Member("is_featured", "whether the employer put it first", job => job.Posting.IsFeatured)
        .Member("summary", "one or two sentences", job => job.Source.Summary(job.Views.Sink))
        .Member("language", "the code of the language of its text", job => job.Posting.Language);

    private static View<JobModel> Details(View<JobModel> view) => view
        .Member("is_open", "whether one can apply", job => job.Source.IsOpen)
        .Member("is_closed", "whether it has closed", job => job.Source.State == PostingState.Closed)
        .Member("is_upcoming", "whether it is yet to open", job => job.Source.State == PostingState.Upcoming)
        .Member("is_draft", "whether it is a draft", job => job.Source.State == PostingState.Draft)
        .Member("html", "its text, ready made", job => ViewValue.Html(job.Source.Body(job.Views.Sink).Utf8))
        .Member("headings", "the headings of its text: a list of {id, text, level}", job => TextView.Headings(job.Source.Body(job.Views.Sink)))
        .Member("experience_text", "the experience that is asked for, or null", job => job.Views.Wording.Experience(job.Posting.Experience))
        .Member("education_text", "the education that is asked for, or null", job => job.EducationText)
        .Member("skills", "a list of texts", job => ViewValue.Texts(job.Posting.Skills))
        .Member("benefits", "a list of texts", job => ViewValue.Texts(job.Posting.Benefits))
        .Member("questions", "what the application asks: a list of texts", job => ViewValue.Texts(job.Posting.Questions))
        .Member("tags", "a list of texts", job => ViewValue.Texts(job.Posting.Tags))
        .Member("apply", "the way to apply: {url, is_email}; null unless the job is open and the way is known", job => job.Apply)
        .Member("apply_instructions", "how to apply, ready made HTML", job => ViewValue.Html(job.Source.ApplyInstructions(job.Views.Sink).Utf8))
        .Member("openings", "how many people are wanted, or null", job => job.Posting.Openings)
        .Member("industry", "the industry, or null", job => job.Posting.Industry)
        .Member("contact", "whom to ask, or null", job => job.Posting.Contact)
        .Member("hours", "the working hours, or null", job => job.Posting.Hours)
        .Member("start_date_text", "when the work begins, or null", job => job.Views.Wording.StartDate(job.Posting.StartDate))
        .Member("opens_iso", "the first day to apply, as 2026-11-22, or null", job => job.Iso(job.Opens))
        .Member("opens_text", "the same in words", job => job.Words(job.Opens))
        .Member("updated_iso", "when its text last changed, as 2026-11-22, or null", job => job.Iso(job.Posting.Changed?.Start))
        .Member("updated_text", "the same in words", job => job.Words(job.Posting.Changed?.Start))
        .Member("organization_name", "who hires", job => (job.Posting.Organization ?? job.Views.Settings.Organization).Name)
        .Member("similar", "open jobs most like it: a list of cards", job => job.Similar)
        .Member("reference", "the number under which search engines know the job: its id in the first language that it has", job => job.Reference)
        .Member("addresses", "of each place of which more is known than its name, the address: a list of texts", job => ViewValue.Texts(job.Addresses))
        .Member("extra", "what the posting says under 'extra'; a missing key is null", job => ExtraValues.Of(job.Posting.Extra));
}

/// <summary>What views say of a job. A card stands on several lists, so its texts are made once, by whichever thread comes first.</summary>
public sealed class JobModel(SitePosting source, EditionViews views)
{
    private const int SimilarCount = 3;

    private static readonly View<Configuration.ApplyTarget> ApplyView = new View<Configuration.ApplyTarget>()
        .Member("url", "where the button leads", apply => apply.Url)
        .Member("is_email", "whether that is an e-mail", apply => apply.IsEmail);

    private string? _url;
    private string? _placeText;
    private string? _typeText;
    private string? _salaryText;
    private string? _remoteText;
    private string? _dateText;
    private string? _dateIso;
    private IReadOnlyList<SitePosting>? _similar;

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

    public ViewValue Department => Posting.DepartmentTitle is { } name
        ? Views.LinkTo(Views.Edition.Groups.DepartmentOf(Posting), name)
        : ViewValue.Nothing;

    public ViewValue Places => ViewValue.List(Posting.Places, place => Views.LinkTo(Views.Edition.Groups.PlaceOf(place), Views.Wording.Place(place)));

    public string? PlaceText => _placeText ??= Posting.Places.Count switch
    {
        0 => null,
        1 => Views.Wording.Place(Posting.Places[0]),
        _ => string.Join(" · ", Posting.Places.Select(Views.Wording.Place)),
    };

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

    public ViewValue Apply => Source.IsOpen && Posting.Apply is { } apply ? ApplyView.Of(apply) : ViewValue.Nothing;

    public DateTimeOffset? Opens => PostingStates.OpensAt(Posting) is var opens && opens > DateTimeOffset.MinValue ? opens : null;

    public string? Iso(DateTimeOffset? instant) => instant is { } known ? Views.Settings.Zone.Here(known).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    public string? Words(DateTimeOffset? instant) => instant is { } known ? Views.Wording.Date(Views.Settings.Zone.Here(known)) : null;

    private int DaysUntil(DateTimeOffset instant) =>
        Views.Settings.Zone.DayOf(instant).DayNumber - Views.Settings.Zone.DayOf(Views.Site.Now).DayNumber;
}
