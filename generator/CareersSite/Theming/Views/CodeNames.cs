using System.Collections.Frozen;

namespace CareersSite.Theming.Views;

/// <summary>The names of an enumeration in lower case, as templates compare with them: made once, for every card asks for some.</summary>
internal static class CodeNames<T>
    where T : struct, Enum
{
    private static readonly FrozenDictionary<T, string> Names = Enum.GetValues<T>().ToFrozenDictionary(value => value, value => value.ToString().ToLowerInvariant());

    public static string Of(T value) => Names[value];
}
