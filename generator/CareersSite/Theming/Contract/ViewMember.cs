namespace CareersSite.Theming.Contract;

/// <summary>What a template gets from a member of a view.</summary>
public enum MemberKind
{
    /// <summary>Words of people or of the theme. Never to be trusted: it may hold any character.</summary>
    Text,

    /// <summary>A list of texts.</summary>
    Texts,

    /// <summary>An address that can stand in a link: of this site, <c>https:</c> or <c>mailto:</c>.</summary>
    Url,

    /// <summary>A code of the program or of a standard, never words of people: <c>open</c>, <c>en</c>.</summary>
    Code,

    /// <summary>A day as <c>2026-11-22</c>.</summary>
    Date,
    Number,
    YesNo,

    /// <summary>HTML that is made safe; printed as it is.</summary>
    Html,
    View,

    /// <summary>A list of views.</summary>
    Views,

    /// <summary>A map of whatever an editor wrote; a missing key is null.</summary>
    Map,
    Function,

    /// <summary>One of the program's own pages, of which no theme hears.</summary>
    Other,
}

/// <summary>A member as the documentation of themes has it.</summary>
/// <param name="Of">What the views are, or what a function gives.</param>
/// <param name="Codes">All that a code can be, where that is known.</param>
/// <param name="Call">How a function is called, with an example.</param>
public sealed record ViewMember(string Name, string Meaning, MemberKind Kind, IView? Of = null, IReadOnlyList<string>? Codes = null, string? Call = null);

/// <summary>The members of something that templates see.</summary>
public interface IView
{
    string Name { get; }

    string Meaning { get; }

    IReadOnlyList<ViewMember> Members { get; }
}
