using CareersSite.Scriban.Values;

namespace CareersSite.Scriban.Functions;

/// <summary>Reads arguments that the binder has converted; a null is an empty text, a zero, an empty list.</summary>
internal static class ArgumentReading
{
    private static readonly ScriptArray NoItems = new();

    public static string Text(this ReadOnlySpan<ScriptValue> arguments, int index) => arguments[index].AsText() ?? "";

    public static int Whole(this ReadOnlySpan<ScriptValue> arguments, int index) => arguments[index].IntValue;

    public static int? OptionalWhole(this ReadOnlySpan<ScriptValue> arguments, int index) =>
        arguments[index].IsNull ? null : arguments[index].IntValue;

    public static double Number(this ReadOnlySpan<ScriptValue> arguments, int index) => arguments[index].AsNumber() ?? 0;

    public static ScriptList List(this ReadOnlySpan<ScriptValue> arguments, int index) => arguments[index].AsList() ?? NoItems;

    /// <summary>A function that was passed as an argument; anything else is an error at that argument.</summary>
    public static ScriptFunction Function(this ReadOnlySpan<ScriptValue> arguments, int index, FunctionCall call) =>
        arguments[index].AsFunction()
        ?? throw call.ArgumentError(index, $"a function is needed here, not {Runtime.Conversion.Describe(arguments[index])}", "a function that is passed on is written with @ before its name");
}
