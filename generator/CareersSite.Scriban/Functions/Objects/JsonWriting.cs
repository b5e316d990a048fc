using System.Globalization;
using System.Text.Encodings.Web;
using CareersSite.Scriban.Values;

namespace CareersSite.Scriban.Functions;

/// <summary><c>object.to_json</c>: no blanks, and so escaped that it can stand in HTML.</summary>
internal static class JsonWriting
{
    private const int DeepestObject = 64;

    public static ScriptValue Write(FunctionCall call, ReadOnlySpan<ScriptValue> arguments)
    {
        var json = call.Renderer.RentBuffer();
        Append(call, json, arguments[0], depth: 0);
        return call.Renderer.TakeText(json);
    }

    private static void Append(FunctionCall call, CharBuffer json, ScriptValue value, int depth)
    {
        if (depth > DeepestObject)
            throw call.Error("this value is nested too deep for JSON; does it contain itself?");
        call.Charge(1);
        call.Renderer.Budget.LimitText(json.Length, call.Start);
        switch (value.Kind)
        {
            case ValueKind.Null or ValueKind.Empty: json.Append("null"); break;
            case ValueKind.Bool: json.Append(value.BoolValue ? "true" : "false"); break;
            case ValueKind.List: AppendList(call, json, value.AsList()!, depth); break;
            case ValueKind.Object: AppendObject(call, json, value.AsObject()!, depth); break;
            case ValueKind.Date: AppendText(json, DateText(value)); break;
            case ValueKind.Float or ValueKind.Double when !double.IsFinite(value.NumberValue): throw call.Error("JSON has no infinite numbers");
            case ValueKind.Function: throw call.ArgumentError(0, "a function cannot be written as JSON");
            default:
                if (value.IsNumber)
                    json.Append(value.FormatNumber());
                else
                    AppendText(json, call.Text(value));
                break;
        }
    }

    private static string DateText(ScriptValue value) => value.HasOffset
        ? value.DateValue.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", CultureInfo.InvariantCulture)
        : value.DateValue.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture);

    private static void AppendText(CharBuffer json, string text)
    {
        json.Append('"');
        json.Append(JavaScriptEncoder.Default.Encode(text));
        json.Append('"');
    }

    private static void AppendList(FunctionCall call, CharBuffer json, ScriptList list, int depth)
    {
        json.Append('[');
        for (var i = 0; i < list.Count; i++)
        {
            if (i > 0)
                json.Append(',');
            Append(call, json, list[i], depth + 1);
        }

        json.Append(']');
    }

    private static void AppendObject(FunctionCall call, CharBuffer json, ScriptObject target, int depth)
    {
        json.Append('{');
        var isFirst = true;
        foreach (var name in target.Names)
        {
            if (!isFirst)
                json.Append(',');
            isFirst = false;
            AppendText(json, name);
            json.Append(':');
            target.TryGet(name, out var member);
            Append(call, json, member, depth + 1);
        }

        json.Append('}');
    }
}
