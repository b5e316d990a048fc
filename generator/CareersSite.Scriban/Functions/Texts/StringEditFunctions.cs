using System.Text;

namespace CareersSite.Scriban.Functions;

/// <summary><c>string.*</c>: texts made from texts.</summary>
internal static class StringEditFunctions
{
    public static readonly Builtin[] All =
    [
        new("append", "text:string with:string", (call, a) => Concatenate(call, a.Text(0), a.Text(1))),
        new("capitalize", "text:string", (_, a) => Capitalize(a.Text(0))),
        new("capitalizewords", "text:string", (_, a) => CapitalizeWords(a.Text(0))),
        new("downcase", "text:string", (_, a) => a.Text(0).ToLowerInvariant()),
        new("handleize", "text:string", (_, a) => Handleize(a.Text(0))),
        new("lstrip", "text:string", (_, a) => a.Text(0).TrimStart()),
        new("pad_left", "text:string width:int", (call, a) => a.Text(0).PadLeft(Width(call, a))),
        new("pad_right", "text:string width:int", (call, a) => a.Text(0).PadRight(Width(call, a))),
        new("prepend", "text:string by:string", (call, a) => Concatenate(call, a.Text(1), a.Text(0))),
        new("remove", "text:string remove:string", (_, a) => a.Text(1).Length == 0 ? a.Text(0) : a.Text(0).Replace(a.Text(1), "", StringComparison.Ordinal)),
        new("remove_first", "text:string remove:string", (_, a) => Cut(a.Text(0), a.Text(0).IndexOf(a.Text(1), StringComparison.Ordinal), a.Text(1).Length)),
        new("remove_last", "text:string remove:string", (_, a) => Cut(a.Text(0), a.Text(0).LastIndexOf(a.Text(1), StringComparison.Ordinal), a.Text(1).Length)),
        new("replace", "text:string match:string replace:string", Replace),
        new("replace_first", "text:string match:string replace:string fromEnd:bool=false", ReplaceFirst),
        new("rstrip", "text:string", (_, a) => a.Text(0).TrimEnd()),
        new("slice", "text:string start:int length:int?=null", (_, a) => Slice(a.Text(0), a.Whole(1), a.OptionalWhole(2))),
        new("slice1", "text:string start:int length:int=1", (_, a) => Slice(a.Text(0), a.Whole(1), a.Whole(2))),
        new("strip", "text:string", (_, a) => a.Text(0).Trim()),
        new("strip_newlines", "text:string", (_, a) => a.Text(0).Replace("\r", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal)),
        new("truncate", "text:string length:int ellipsis:string=null", (_, a) => Truncate(a.Text(0), a.Whole(1), a[2].AsText() ?? "...")),
        new("truncatewords", "text:string count:int ellipsis:string=null", (_, a) => TruncateWords(a.Text(0), a.Whole(1))),
        new("upcase", "text:string", (_, a) => a.Text(0).ToUpperInvariant()),
    ];

    private static ScriptValue Concatenate(FunctionCall call, string first, string second)
    {
        call.Renderer.Budget.CheckText((long)first.Length + second.Length, call.Start);
        return first + second;
    }

    private static string Capitalize(string text) =>
        text.Length == 0 || char.IsUpper(text[0]) ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>Upper case for the first letter after each blank, also when digits stand between.</summary>
    private static string CapitalizeWords(string text)
    {
        var words = new StringBuilder(text.Length);
        var isNext = true;
        foreach (var c in text)
        {
            words.Append(isNext ? char.ToUpperInvariant(c) : c);
            isNext = char.IsWhiteSpace(c) || (isNext && !char.IsLetter(c));
        }

        return words.ToString();
    }

    /// <summary>A name for URLs: lower case letters and digits, with a hyphen for each run of anything else.</summary>
    private static string Handleize(string text)
    {
        var handle = new StringBuilder(text.Length);
        var isGap = false;
        foreach (var c in text)
        {
            if (!char.IsLetterOrDigit(c))
            {
                isGap = handle.Length > 0;
                continue;
            }

            if (isGap)
                handle.Append('-');
            isGap = false;
            handle.Append(char.ToLowerInvariant(c));
        }

        return handle.ToString();
    }

    private static int Width(FunctionCall call, ReadOnlySpan<ScriptValue> a)
    {
        if (a.Whole(1) < 0)
            throw call.Error("the width must not be negative");
        call.Renderer.Budget.CheckText(a.Whole(1), call.ArgumentStart(1));
        return a.Whole(1);
    }

    private static string Cut(string text, int start, int length) => start < 0 ? text : text.Remove(start, length);

    private static ScriptValue Replace(FunctionCall call, ReadOnlySpan<ScriptValue> a)
    {
        var (text, match, replacement) = (a.Text(0), a.Text(1), a.Text(2));
        if (match.Length == 0)
            throw call.Error("the text to replace must not be empty");
        var growth = replacement.Length > match.Length ? (long)text.AsSpan().Count(match) * (replacement.Length - match.Length) : 0;
        call.Renderer.Budget.CheckText(text.Length + growth, call.Start);
        return text.Replace(match, replacement, StringComparison.Ordinal);
    }

    private static ScriptValue ReplaceFirst(FunctionCall call, ReadOnlySpan<ScriptValue> a)
    {
        var (text, match, replacement) = (a.Text(0), a.Text(1), a.Text(2));
        var at = match.Length == 0 ? -1
            : a[3].IsTrue ? text.LastIndexOf(match, StringComparison.OrdinalIgnoreCase)
            : text.IndexOf(match, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            return text;
        call.Renderer.Budget.CheckText((long)text.Length + replacement.Length, call.Start);
        return string.Concat(text.AsSpan(0, at), replacement, text.AsSpan(at + match.Length));
    }

    /// <summary>A stretch of a text; a negative start counts from the end, and what lies outside is left out.</summary>
    private static string Slice(string text, int start, int? length)
    {
        var from = start < 0 ? (long)text.Length + start : start;
        var to = length is { } count ? from + count : text.Length;
        from = Math.Clamp(from, 0, text.Length);
        to = Math.Clamp(to, from, text.Length);
        return text[(int)from..(int)to];
    }

    /// <summary>The length includes the ellipsis.</summary>
    private static string Truncate(string text, int length, string ellipsis)
    {
        if (length < 0 || text.Length <= length)
            return text;
        var kept = Math.Max(0, length - ellipsis.Length);
        return string.Concat(text.AsSpan(0, Math.Min(kept, text.Length)), ellipsis);
    }

    /// <summary>Always ends in three dots, whatever the ellipsis and the number of words, as in the reference.</summary>
    private static string TruncateWords(string text, int count) =>
        text.Length == 0 ? "" : string.Join(' ', text.Split(' ').Take(Math.Max(0, count))) + "...";
}
