using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CareersSite.Outputs;

namespace CareersSite.Checking.Pages;

/// <summary>What the rules need to know of a finished page; the page itself is let go.</summary>
public sealed class RenderedPage
{
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<PageLink> _links = [];
    private readonly List<string> _duplicateIds = [];
    private readonly List<string> _picturesWithoutAlt = [];

    private RenderedPage(Output output) => Output = output;

    public Output Output { get; }

    /// <summary>Each once.</summary>
    public IReadOnlyCollection<PageLink> Links => _links;

    public IReadOnlyList<string> DuplicateIds => _duplicateIds;

    /// <summary>Their addresses, or their markup where they have none.</summary>
    public IReadOnlyList<string> PicturesWithoutAlt => _picturesWithoutAlt;

    /// <summary>Null where the page has no markup of a job.</summary>
    public JobMarkup? JobMarkup { get; private set; }

    public IEnumerable<string> Anchors => _ids.Concat(_names);

    public bool HasAnchor(string name) => _ids.Contains(name) || _names.Contains(name);

    public static RenderedPage Read(Output output, string html)
    {
        var page = new RenderedPage(output);
        using var document = new HtmlParser().ParseDocument(html);
        foreach (var element in document.All)
        {
            page.Take(element);
        }

        return page;
    }

    private void Take(IElement element)
    {
        if (element.GetAttribute("id") is { Length: > 0 } id && !_ids.Add(id))
        {
            _duplicateIds.Add(id);
        }

        foreach (var link in PageLinks.Of(element))
        {
            _links.Add(link);
        }

        switch (element.LocalName)
        {
            case "a" when element.GetAttribute("name") is { Length: > 0 } name:
                _names.Add(name);
                break;
            case "img" when !element.HasAttribute("alt"):
                _picturesWithoutAlt.Add(element.GetAttribute("src") ?? element.OuterHtml);
                break;
            case "script" when element.GetAttribute("type") == "application/ld+json":
                JobMarkup = JobMarkup.Read(element.TextContent) ?? JobMarkup;
                break;
        }
    }
}
