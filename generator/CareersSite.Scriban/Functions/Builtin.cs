namespace CareersSite.Scriban.Functions;

/// <summary>One row of a table of built-in functions: name, signature, and the method that does it.</summary>
internal sealed record Builtin(string Name, string Signature, ScriptFunctionBody Body)
{
    public ScriptFunction ToFunction(string module) => new NativeFunction($"{module}.{Name}", Parameter.ParseSignature(Signature), Body);
}
