namespace CareersSite.Model;

/// <summary>The state of a posting in a list, in the order in which a person looks for them.</summary>
public enum ListedState
{
    ClosingSoon,
    Open,
    Upcoming,
    Draft,
    Closed,

    /// <summary>Held back, because its file has errors.</summary>
    Broken,
}

public static class ListedStates
{
    public static IEnumerable<string> Names => Enum.GetValues<ListedState>().Select(Name);

    /// <summary>As it is printed, and as <c>--state</c> takes it.</summary>
    public static string Name(this ListedState state) => state switch
    {
        ListedState.ClosingSoon => "closing-soon",
        ListedState.Open => "open",
        ListedState.Upcoming => "upcoming",
        ListedState.Draft => "draft",
        ListedState.Closed => "closed",
        _ => "broken",
    };

    /// <summary>The states that a word asks for: whoever wants what is open wants what closes soon too.</summary>
    public static IEnumerable<ListedState> NamedBy(string name) =>
        Enum.GetValues<ListedState>()
            .Where(state => state.Name() == name || (state == ListedState.ClosingSoon && name == ListedState.Open.Name()));

    public static ListedState Of(PostingState state) => state switch
    {
        PostingState.ClosingSoon => ListedState.ClosingSoon,
        PostingState.Open => ListedState.Open,
        PostingState.Upcoming => ListedState.Upcoming,
        PostingState.Draft => ListedState.Draft,
        _ => ListedState.Closed,
    };
}
