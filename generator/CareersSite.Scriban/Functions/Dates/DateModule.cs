namespace CareersSite.Scriban.Functions;

/// <summary><c>date</c>: a module that is also a function, and whose <c>format</c> says how dates print in this render.</summary>
internal sealed class DateModule(Builtin[] functions)
    : BuiltinModule("date", functions, ("default_format", DateFormatter.DefaultPattern))
{
    public const string FormatMember = "format";

    public ScriptFunction Function { get; } =
        new NativeFunction("date", Parameter.ParseSignature("text:any=null pattern:string=null culture:string=null"), DateFunctions.Make);
}
