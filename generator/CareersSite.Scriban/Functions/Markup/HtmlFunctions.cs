using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace CareersSite.Scriban.Functions;

/// <summary><c>html.*</c>.</summary>
internal static partial class HtmlFunctions
{
    private const string UnescapedInUrls = "-._~:/?#[]@!$&'()*+,;=";

    public static readonly Builtin[] All =
    [
        new("escape", "text:string", Escape),
        new("newline_to_br", "text:string", (_, a) => LineBreak().Replace(a.Text(0), "<br />$0")),
        new("strip", "text:string", Strip),
        new("url_encode", "text:string", (_, a) => Uri.EscapeDataString(a.Text(0))),
        new("url_escape", "text:string", (_, a) => EscapeUrl(a.Text(0))),
    ];

    /// <summary>Where printing escapes, the same five characters; elsewhere what the reference does, which also touches Latin letters.</summary>
    private static ScriptValue Escape(FunctionCall call, ReadOnlySpan<ScriptValue> a)
    {
        if (!call.Context.Options.EscapeHtml)
            return WebUtility.HtmlEncode(a.Text(0));
        var escaped = call.Renderer.RentBuffer();
        Runtime.HtmlEscaping.Append(escaped, a.Text(0));
        return ScriptValue.Html(call.Renderer.TakeText(escaped));
    }

    private static ScriptValue Strip(FunctionCall call, ReadOnlySpan<ScriptValue> a)
    {
        call.Renderer.Budget.ChargeText(a.Text(0).Length, call.Start);
        return TagStripping.Strip(a.Text(0));
    }

    private static string EscapeUrl(string text)
    {
        var url = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.IsAscii && (char.IsAsciiLetterOrDigit((char)rune.Value) || UnescapedInUrls.Contains((char)rune.Value)))
                url.Append((char)rune.Value);
            else
                url.Append(Uri.EscapeDataString(rune.ToString()));
        }

        return url.ToString();
    }

    [GeneratedRegex(@"\r\n|\n\r|\n|\r", RegexOptions.CultureInvariant)]
    private static partial Regex LineBreak();
}
