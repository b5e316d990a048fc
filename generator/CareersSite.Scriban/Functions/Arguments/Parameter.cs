using System.Globalization;

namespace CareersSite.Scriban.Functions;

/// <summary>What a parameter accepts; the binder converts to it. A null stays null, so that each function decides what it means.</summary>
internal enum ParameterType : byte
{
    Any,
    Text,
    WholeNumber,
    OptionalWholeNumber,
    Number,
    Bool,
    List,
    Date,
}

/// <summary>A declared parameter of a built-in or host function.</summary>
internal sealed record Parameter(string Name, ParameterType Type, bool IsRequired)
{
    public ScriptValue Default { get; init; }

    /// <summary>Whether the last parameter takes all further arguments.</summary>
    public bool IsVariadic { get; init; }

    public static Parameter OfHost(string declaration) =>
        new(declaration.TrimEnd('?'), ParameterType.Any, !declaration.EndsWith('?'));

    /// <summary>Reads a signature such as <c>text:string length:int ellipsis:string=null</c>.</summary>
    public static Parameter[] ParseSignature(string signature) =>
        [.. signature.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(ParseDeclaration)];

    private static Parameter ParseDeclaration(string declaration)
    {
        var parts = declaration.Split(':', '=');
        var isVariadic = parts[1].EndsWith("...", StringComparison.Ordinal);
        return new Parameter(parts[0], ParseType(parts[1].TrimEnd('.')), parts.Length == 2 && !isVariadic)
        {
            Default = parts.Length == 3 ? ParseDefault(parts[2]) : default,
            IsVariadic = isVariadic,
        };
    }

    private static ParameterType ParseType(string type) => type switch
    {
        "any" => ParameterType.Any,
        "string" => ParameterType.Text,
        "int" => ParameterType.WholeNumber,
        "int?" => ParameterType.OptionalWholeNumber,
        "double" => ParameterType.Number,
        "bool" => ParameterType.Bool,
        "list" => ParameterType.List,
        "date" => ParameterType.Date,
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, null),
    };

    private static ScriptValue ParseDefault(string text) => text switch
    {
        "null" => default,
        "false" => ScriptValue.False,
        _ => int.Parse(text, CultureInfo.InvariantCulture),
    };
}
