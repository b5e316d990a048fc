using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace CareersSite.Checking.Themes;

/// <summary>What became of hostile texts on a page.</summary>
public static class HostilePage
{
    private const string InQuotes = "Put what is printed into quotes: class=\"{{ … }}\".";
    private const string NoScript = "Hand a script its values in a 'data-' attribute.";
    private const string NoAddress = "Take a member that is an address, such as 'url'; a text can be any address.";
    private const string NoTemplate = "Print the text as it is; do not run it.";

    private static readonly string[] Addresses = ["href", "src", "action", "formaction", "data", "poster", "cite", "ping", "srcset", "manifest", "background", "xlink:href"];
    private static readonly string[] ScriptSchemes = ["javascript:", "vbscript:", "data:"];

    /// <summary>Each trace (the text that holds it), with what it became and how to keep it from that.</summary>
    public static IEnumerable<(string Trace, string Became, string Hint)> Find(string html)
    {
        using var document = new HtmlParser().ParseDocument(html);
        foreach (var element in document.All)
        {
            foreach (var found in Of(element).Concat(element.Attributes.SelectMany(attribute => Of(element, attribute))))
            {
                yield return found;
            }
        }

        for (var at = html.IndexOf("evaluated" + HostileValues.Mark, StringComparison.OrdinalIgnoreCase); at >= 0;)
        {
            yield return (html.Substring(at, Math.Min(80, html.Length - at)), "a piece of template, which was run", NoTemplate);
            at = html.IndexOf("evaluated" + HostileValues.Mark, at + 1, StringComparison.OrdinalIgnoreCase);
        }
    }

    private static IEnumerable<(string Trace, string Became, string Hint)> Of(IElement element)
    {
        if (Holds(element.LocalName))
        {
            yield return (element.LocalName, "the name of an element", InQuotes);
        }
        else if (element.LocalName == "script" && !IsData(element) && Holds(element.TextContent))
        {
            yield return (element.TextContent, "a part of a script", NoScript);
        }
        else if (element.LocalName == "style" && Holds(element.TextContent))
        {
            yield return (element.TextContent, "a part of a style sheet", "Give a class or a custom property a value from a parameter of the type 'colour', 'number' or 'choice'.");
        }
    }

    private static IEnumerable<(string Trace, string Became, string Hint)> Of(IElement element, IAttr attribute)
    {
        var (name, value) = (attribute.Name, attribute.Value);
        if (Holds(name))
        {
            yield return (name, $"an attribute of <{Shown(element)}>", InQuotes);
        }
        else if (name.StartsWith("on", StringComparison.OrdinalIgnoreCase) && Holds(value))
        {
            yield return element.LocalName == "svg"
                ? (value, "an element", "Print it where text can stand, and without anything that takes escapes away.")
                : (value, $"a part of the script '{name}' of <{Shown(element)}>", NoScript);
        }
        else if (name is "style" or "srcdoc" && Holds(value))
        {
            yield return (value, $"a part of '{name}' of <{Shown(element)}>", "Leave the attribute out.");
        }
        else if (IsScript(element, name, value))
        {
            yield return (value, $"an address that is a script, in '{name}' of <{Shown(element)}>", NoAddress);
        }
    }

    private static bool IsScript(IElement element, string name, string value)
    {
        if (!Holds(value))
        {
            return false;
        }

        // What browsers pass over before a scheme.
        var address = new string([.. value.Where(c => c > ' ')]);
        if (name == "content" && string.Equals(element.GetAttribute("http-equiv"), "refresh", StringComparison.OrdinalIgnoreCase))
        {
            address = address[(address.IndexOf('=', StringComparison.Ordinal) + 1)..].TrimStart('\'', '"');
        }
        else if (!Addresses.Contains(name, StringComparer.OrdinalIgnoreCase))
        {
            return false;
        }

        return ScriptSchemes.Any(scheme => address.StartsWith(scheme, StringComparison.OrdinalIgnoreCase));
    }

    private static string Shown(IElement element) => Holds(element.LocalName) ? "…" : element.LocalName;

    private static bool IsData(IElement element) => element.GetAttribute("type")?.Contains("json", StringComparison.OrdinalIgnoreCase) == true;

    private static bool Holds(string text) => text.Contains(HostileValues.Mark, StringComparison.OrdinalIgnoreCase);
}
