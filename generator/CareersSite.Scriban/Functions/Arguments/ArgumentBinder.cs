using CareersSite.Scriban.Runtime;
using CareersSite.Scriban.Values;

namespace CareersSite.Scriban.Functions;

/// <summary>Puts arguments where the declared parameters want them, and converts them.</summary>
internal static class ArgumentBinder
{
    /// <summary>Fills the slots and returns how many of them the function gets.</summary>
    public static int Bind(FunctionCall call, ScriptFunction function, Parameter[] parameters, Arguments arguments, Span<ScriptValue> slots)
    {
        var isVariadic = parameters.Length > 0 && parameters[^1].IsVariadic;
        if (arguments.Count > parameters.Length && !isVariadic)
            throw TooMany(call, function, arguments.Count, parameters.Length);

        var filled = Place(call, function, parameters, arguments, slots);
        for (var i = 0; i < parameters.Length; i++)
        {
            if (parameters[i].IsRequired && (filled & (1UL << i)) == 0)
                throw TooFew(call, function, parameters[i], arguments.Count, parameters.Count(parameter => parameter.IsRequired));
        }

        for (var i = 0; i < parameters.Length; i++)
            slots[i] = (filled & (1UL << i)) != 0 ? Convert(call, function, parameters[i], slots[i], i) : parameters[i].Default;

        return isVariadic ? Math.Max(parameters.Length - 1, arguments.Count) : parameters.Length;
    }

    public static ScriptException TooMany(FunctionCall call, ScriptFunction function, int given, int most) =>
        call.ArgumentError(given - 1, $"'{function.Name}' takes {Count(most)}, and {given} are given");

    public static ScriptException TooFew(FunctionCall call, ScriptFunction function, Parameter missing, int given, int required) =>
        call.Renderer.Fail(call.End, $"'{function.Name}' needs {Count(required)}, and {given} {(given == 1 ? "is" : "are")} given: '{missing.Name}' is missing");

    /// <summary>An unknown name is an error where unknown variables are; else the argument counts as positional, as in the reference.</summary>
    public static void CheckName(FunctionCall call, ScriptFunction function, int argument, string name, IEnumerable<string> known)
    {
        if (call.Renderer.Options.StrictVariables)
            throw call.Renderer.Fail(call.NamedArgumentStart(argument), $"'{function.Name}' has no parameter '{name}'", Spelling.Suggest(name, known));
    }

    /// <summary>Puts the arguments into slots, and returns a bit for each declared parameter that got one.</summary>
    private static ulong Place(FunctionCall call, ScriptFunction function, Parameter[] parameters, Arguments arguments, Span<ScriptValue> slots)
    {
        var filled = 0UL;
        var next = 0;
        for (var i = 0; i < arguments.Count; i++)
        {
            var slot = arguments.Name(i) is { } name ? FindNamed(call, function, parameters, name, i) : -1;
            if (slot < 0)
            {
                while (next < parameters.Length && (filled & (1UL << next)) != 0)
                    next++;
                slot = next++;
            }

            slots[slot] = arguments.Values[i];
            if (slot < parameters.Length)
                filled |= 1UL << slot;
        }

        return filled;
    }

    private static int FindNamed(FunctionCall call, ScriptFunction function, Parameter[] parameters, string name, int argument)
    {
        for (var slot = 0; slot < parameters.Length; slot++)
        {
            if (parameters[slot].Name == name)
                return slot;
        }

        CheckName(call, function, argument, name, parameters.Select(parameter => parameter.Name));
        return -1;
    }

    private static ScriptValue Convert(FunctionCall call, ScriptFunction function, Parameter parameter, ScriptValue value, int index)
    {
        if (parameter.Type == ParameterType.Any || value.IsNull)
            return value;
        return TryConvert(call, parameter.Type, value, out var converted)
            ? converted
            : throw call.ArgumentError(index, $"'{parameter.Name}' of '{function.Name}' takes {Describe(parameter.Type)}, not {value.Describe()}");
    }

    private static bool TryConvert(FunctionCall call, ParameterType type, ScriptValue value, out ScriptValue converted)
    {
        converted = value;
        switch (type)
        {
            case ParameterType.Text:
                var text = call.Text(value);
                call.Renderer.Budget.ChargeText(text.Length, call.Start);
                converted = text;
                return true;
            case ParameterType.WholeNumber or ParameterType.OptionalWholeNumber:
                var isInt = Conversion.TryToInt(value, out var whole);
                converted = whole;
                return isInt;
            case ParameterType.Number:
                var isNumber = Conversion.TryToDouble(value, out var number);
                converted = number;
                return isNumber;
            case ParameterType.Bool:
                converted = value.IsTrue;
                return true;
            case ParameterType.List:
                converted = ListConversion.ToList(value, call.Renderer.Budget, call.Start);
                return value.Kind is ValueKind.List or ValueKind.Object or ValueKind.Text or ValueKind.Html or ValueKind.Empty;
            default:
                return value.Kind == ValueKind.Date;
        }
    }

    private static string Count(int count) => count == 1 ? "1 argument" : $"{count} arguments";

    private static string Describe(ParameterType type) => type switch
    {
        ParameterType.WholeNumber or ParameterType.OptionalWholeNumber => "a whole number",
        ParameterType.Number => "a number",
        ParameterType.List => "a list",
        ParameterType.Date => "a date",
        _ => "a text",
    };
}
