using System.Globalization;
using CareersSite.Scriban.Functions;
using CareersSite.Scriban.Values;

namespace CareersSite.Scriban.Runtime;

/// <summary>How values print.</summary>
internal static class ValueText
{
    public static string Format(ScriptValue value, Renderer? renderer = null)
    {
        switch (value.Kind)
        {
            case ValueKind.Null or ValueKind.Empty: return "";
            case ValueKind.Text or ValueKind.Html: return value.AsText()!;
            case ValueKind.Bool: return value.BoolValue ? "true" : "false";
        }

        if (value.IsNumber)
            return value.FormatNumber();
        if (renderer is not null)
        {
            var scratch = renderer.RentBuffer();
            Append(scratch, value, renderer);
            return renderer.TakeText(scratch);
        }

        using var buffer = new CharBuffer(256);
        Append(buffer, value, null);
        return buffer.ToString();
    }

    public static void Append(CharBuffer buffer, ScriptValue value, Renderer? renderer) => Append(buffer, value, renderer, depth: 0);

    private static void Append(CharBuffer buffer, ScriptValue value, Renderer? renderer, int depth)
    {
        switch (value.Kind)
        {
            case ValueKind.Null or ValueKind.Empty: break;
            case ValueKind.Text: buffer.Append((string)value.Reference); break;
            case ValueKind.Html: buffer.Append(value.AsText()!); break;
            case ValueKind.Bool: buffer.Append(value.BoolValue ? "true" : "false"); break;
            case ValueKind.Int: buffer.Append(value.IntValue, default, CultureInfo.InvariantCulture); break;
            case ValueKind.Date: DateFormatter.Append(buffer, value, renderer?.DateFormat ?? DateFormatter.DefaultPattern); break;
            case ValueKind.Duration: buffer.Append(value.DurationValue, "c", CultureInfo.InvariantCulture); break;
            case ValueKind.List: AppendList(buffer, value.AsList()!, renderer, depth); break;
            case ValueKind.Object: AppendObject(buffer, value.AsObject()!, renderer, depth); break;
            case ValueKind.Function: buffer.Append(value.AsFunction()!.Name); break;
            default: buffer.Append(value.FormatNumber()); break;
        }
    }

    private static void AppendList(CharBuffer buffer, ScriptList list, Renderer? renderer, int depth)
    {
        CheckDepth(renderer, depth, buffer);
        buffer.Append('[');
        for (var i = 0; i < list.Count; i++)
        {
            if (i > 0)
                buffer.Append(", ");
            AppendItem(buffer, list[i], renderer, depth);
        }

        buffer.Append(']');
    }

    private static void AppendObject(CharBuffer buffer, ScriptObject value, Renderer? renderer, int depth)
    {
        CheckDepth(renderer, depth, buffer);
        buffer.Append('{');
        var isFirst = true;
        foreach (var name in value.Names)
        {
            if (!isFirst)
                buffer.Append(", ");
            isFirst = false;
            if (IsPlainName(name))
                buffer.Append(name);
            else
                AppendQuoted(buffer, name);
            buffer.Append(": ");
            value.TryGet(name, out var member);
            AppendItem(buffer, member, renderer, depth);
        }

        buffer.Append('}');
    }

    private static void AppendItem(CharBuffer buffer, ScriptValue item, Renderer? renderer, int depth)
    {
        renderer?.Budget.Charge(1, renderer.Position);
        if (item.IsNull)
            buffer.Append("null");
        else if (item.Kind is ValueKind.Text or ValueKind.Html)
            AppendQuoted(buffer, item.AsText()!);
        else
            Append(buffer, item, renderer, depth + 1);
    }

    public static void AppendQuoted(CharBuffer buffer, string text)
    {
        buffer.Append('"');
        foreach (var c in text)
        {
            var escape = "\"\\\n\r\t\b\f\v\0".IndexOf(c, StringComparison.Ordinal);
            if (escape >= 0)
                buffer.Append(['\\', "\"\\nrtbfv0"[escape]]);
            else
                buffer.Append(c);
        }

        buffer.Append('"');
    }

    private static void CheckDepth(Renderer? renderer, int depth, CharBuffer buffer)
    {
        if (renderer is null)
        {
            if (depth > RenderOptions.Default.Limits.ObjectDepth)
                throw new InvalidOperationException("The value contains itself.");
            return;
        }

        if (depth >= renderer.Budget.Limits.ObjectDepth)
            throw renderer.Fail(renderer.Position, "this value is nested too deep to print; does it contain itself?");
        renderer.Budget.CheckText(buffer.Length, renderer.Position);
    }

    private static bool IsPlainName(string name)
    {
        if (name.Length == 0 || !(char.IsLetter(name[0]) || name[0] == '_'))
            return false;
        return name.All(c => char.IsLetterOrDigit(c) || c == '_');
    }
}
