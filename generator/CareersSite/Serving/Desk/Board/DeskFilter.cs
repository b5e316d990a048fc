using CareersSite.Model;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.WebUtilities;

namespace CareersSite.Serving.Desk.Board;

/// <summary>Which postings are asked for, as the address of a list says it. What an address has too much of asks for nothing.</summary>
public sealed record DeskFilter
{
    /// <summary>A word of <see cref="ListedStates.Name"/>; <c>open</c> includes those that close soon.</summary>
    public string? State { get; init; }

    public string? Department { get; init; }

    public string? Place { get; init; }

    public string? Language { get; init; }

    /// <summary>Only those with something to mend.</summary>
    public bool HasProblems { get; init; }

    /// <summary>From 1.</summary>
    public int Page { get; init; } = 1;

    public bool IsEmpty => this with { Page = 1 } == new DeskFilter();

    /// <param name="query">With or without the <c>?</c>.</param>
    public static DeskFilter Parse(string query)
    {
        var values = QueryHelpers.ParseQuery(query);
        return new DeskFilter
        {
            State = Value("state") is { } state && ListedStates.Names.Contains(state) ? state : null,
            Department = Value("department"),
            Place = Value("place"),
            Language = Value("language"),
            HasProblems = Value("problems") is not null,
            Page = int.TryParse(Value("page"), NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page > 0 ? page : 1,
        };

        string? Value(string name) => values.TryGetValue(name, out var found) && found is [{ Length: > 0 } text, ..] ? text : null;
    }

    public bool Matches(DeskPosting posting) =>
        (State is null || ListedStates.NamedBy(State).Contains(posting.State))
        && (Department is null || posting.Department == Department)
        && (Place is null || posting.Places.Contains(Place, StringComparer.Ordinal))
        && (Language is null || posting.Language == Language)
        && (!HasProblems || posting.Problems.Count > 0);

    /// <summary>The address of the list.</summary>
    public string ToHref()
    {
        var query = new QueryBuilder();
        Add("state", State);
        Add("department", Department);
        Add("place", Place);
        Add("language", Language);
        Add("problems", HasProblems ? "yes" : null);
        Add("page", Page > 1 ? Page.ToString(CultureInfo.InvariantCulture) : null);
        return DeskPages.Root + query;

        void Add(string name, string? value)
        {
            if (value is not null)
            {
                query.Add(name, value);
            }
        }
    }
}
