using CareersSite.Theming.Contract;

namespace CareersSite.Theming;

/// <summary>How templates see a <typeparamref name="T"/>: its members, each with its kind and meaning for the documentation, and the function that reads it.</summary>
/// <param name="name">What the documentation calls it.</param>
/// <param name="meaning">What it is.</param>
public sealed class View<T>(string name = "", string meaning = "") : IView
{
    private readonly MemberReaders<T> _readers = new();
    private readonly List<ViewMember> _members = [];

    public string Name => name;

    public string Meaning => meaning;

    public IReadOnlyList<ViewMember> Members => _members;

    public ViewValue Of(T model) => _readers.Of(model);

    public View<T> Text(string name, string meaning, Func<T, string?> read) => Add(new(name, meaning, MemberKind.Text), model => read(model));

    public View<T> Texts(string name, string meaning, Func<T, IReadOnlyList<string>> read) =>
        Add(new(name, meaning, MemberKind.Texts), model => ViewValue.Texts(read(model)));

    public View<T> Url(string name, string meaning, Func<T, string?> read) => Add(new(name, meaning, MemberKind.Url), model => read(model));

    /// <param name="codes">All that it can be, where that is known.</param>
    public View<T> Code(string name, string meaning, Func<T, string?> read, params IReadOnlyList<string> codes) =>
        Add(new(name, meaning, MemberKind.Code, Codes: codes), model => read(model));

    public View<T> Date(string name, string meaning, Func<T, string?> read) => Add(new(name, meaning, MemberKind.Date), model => read(model));

    public View<T> Number(string name, string meaning, Func<T, int?> read) => Add(new(name, meaning, MemberKind.Number), model => read(model));

    public View<T> YesNo(string name, string meaning, Func<T, bool> read) => Add(new(name, meaning, MemberKind.YesNo), model => read(model));

    public View<T> Html(string name, string meaning, Func<T, ViewValue> read) => Add(new(name, meaning, MemberKind.Html), read);

    public View<T> One(string name, string meaning, IView of, Func<T, ViewValue> read) => Add(new(name, meaning, MemberKind.View, of), read);

    public View<T> List(string name, string meaning, IView of, Func<T, ViewValue> read) => Add(new(name, meaning, MemberKind.Views, of), read);

    public View<T> Map(string name, string meaning, Func<T, ViewValue> read) => Add(new(name, meaning, MemberKind.Map), read);

    /// <param name="call">How it is called: an example.</param>
    /// <param name="of">The view that it gives; null: a text or an address.</param>
    public View<T> Function(string name, string call, string meaning, Func<T, ViewValue> read, IView? of = null) =>
        Add(new(name, meaning, MemberKind.Function, of, Call: call), read);

    /// <summary>A member of one of the program's own pages.</summary>
    public View<T> Member(string name, string meaning, Func<T, ViewValue> read) => Add(new(name, meaning, MemberKind.Other), read);

    private View<T> Add(ViewMember member, Func<T, ViewValue> read)
    {
        _members.Add(member);
        _readers.Add(member.Name, member.Meaning, read);
        return this;
    }
}
