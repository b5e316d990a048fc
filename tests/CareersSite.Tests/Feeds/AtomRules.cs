using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace CareersSite.Tests.Feeds;

/// <summary>The rules of RFC 4287 that its RELAX NG states, and some that stand only in its text; written down from the RFC.</summary>
internal static partial class AtomRules
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    /// <summary>For each parent its children: <c>!</c> exactly one, <c>?</c> at most one, <c>+</c> at least one, <c>*</c> any number.</summary>
    private static readonly Dictionary<string, Dictionary<string, (int Least, int Most)>> Children = new(StringComparer.Ordinal)
    {
        ["feed"] = Counts("id! title! updated! author+ link* category* contributor* generator? icon? logo? rights? subtitle? entry*"),
        ["entry"] = Counts("id! title! updated! published? content? summary? author* link* category* contributor* rights? source?"),
        ["author"] = Counts("name! uri? email?"),
    };

    private static readonly Dictionary<string, string[]> Attributes = new(StringComparer.Ordinal)
    {
        ["link"] = ["href", "rel", "type", "hreflang", "title", "length"],
        ["category"] = ["term", "scheme", "label"],
        ["content"] = ["type", "src"],
        ["title"] = ["type"],
    };

    /// <summary>What breaks a rule; empty where the feed is right.</summary>
    public static IEnumerable<string> Violations(XElement feed) =>
    [
        .. feed.Name == Atom + "feed" ? [] : new[] { "the root is no feed" },
        .. feed.DescendantsAndSelf().SelectMany(OfElement),
        .. feed.Elements(Atom + "entry").GroupBy(entry => Text(entry, "id")).Where(same => same.Count() > 1).Select(same => $"two entries have the id {same.Key}"),
        .. feed.Elements(Atom + "entry").Where(entry => entry.Element(Atom + "content") is null && !Links(entry, "alternate").Any()).Select(_ => "an entry has neither content nor an alternate"),
        .. new[] { feed }.Concat(feed.Elements(Atom + "entry")).Where(part => Links(part, "alternate").Count() > 1 || Links(part, "self").Count() > 1).Select(_ => "two links of one kind"),
    ];

    private static IEnumerable<string> OfElement(XElement element)
    {
        var name = element.Name.LocalName;
        foreach (var attribute in element.Attributes().Where(each => !each.IsNamespaceDeclaration && each.Name.Namespace != XNamespace.Xml))
        {
            if (!Attributes.GetValueOrDefault(name, []).Contains(attribute.Name.LocalName))
            {
                yield return $"{name} may not have @{attribute.Name}";
            }
        }

        if (Children.TryGetValue(name, out var children))
        {
            foreach (var violation in OfParent(element, children))
            {
                yield return violation;
            }
        }
        else if (element.HasElements || !IsRight(name, element))
        {
            yield return $"{name} may not say '{element.Value}'";
        }
    }

    private static IEnumerable<string> OfParent(XElement element, Dictionary<string, (int Least, int Most)> children) => element.Elements()
        .Where(child => child.Name.Namespace != Atom || !children.ContainsKey(child.Name.LocalName))
        .Select(child => $"{element.Name.LocalName} may not hold {child.Name.LocalName}")
        .Concat(children.Where(child => element.Elements(Atom + child.Key).Count() is var count && (count < child.Value.Least || count > child.Value.Most))
            .Select(child => $"{element.Name.LocalName} has a wrong number of {child.Key}"));

    private static bool IsRight(string name, XElement element) => name switch
    {
        "id" => IsAddress(element.Value),
        "updated" or "published" => Rfc3339().IsMatch(element.Value) && DateTimeOffset.TryParse(element.Value, System.Globalization.CultureInfo.InvariantCulture, out _),
        "link" => element.IsEmpty && IsAddress((string?)element.Attribute("href")),
        "category" => element.Attribute("term") is not null,
        "content" => (string?)element.Attribute("type") is "html" or "text" or null,
        _ => true,
    };

    private static Dictionary<string, (int Least, int Most)> Counts(string text) => text.Split(' ')
        .ToDictionary(child => child[..^1], child => (child[^1] is '!' or '+' ? 1 : 0, child[^1] is '!' or '?' ? 1 : int.MaxValue));

    private static IEnumerable<XElement> Links(XElement part, string relation) => part.Elements(Atom + "link").Where(link => (string?)link.Attribute("rel") == relation);

    private static string? Text(XElement part, string name) => (string?)part.Element(Atom + name);

    private static bool IsAddress(string? text) => Uri.TryCreate(text, UriKind.Absolute, out _);

    [GeneratedRegex(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$")]
    private static partial Regex Rfc3339();
}
