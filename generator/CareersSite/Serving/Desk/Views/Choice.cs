using CareersSite.Theming;

namespace CareersSite.Serving.Desk.Views;

/// <summary>A link that narrows a list, with the number of what it leads to.</summary>
public sealed record Choice(string Name, string Words, int Count, string Url, bool IsCurrent)
{
    public static readonly View<Choice> View = new View<Choice>()
        .Member("name", "as a word of CSS", choice => choice.Name)
        .Member("words", "what a person reads", choice => choice.Words)
        .Member("count", "how many there are", choice => Counted(choice.Count))
        .Member("url", "where it leads", choice => choice.Url)
        .Member("is_current", "whether it is chosen; the link then takes the choice back", choice => choice.IsCurrent);

    public static ViewValue List(IReadOnlyList<Choice> choices) => ViewValue.List(choices, View.Of);

    public static string Counted(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
