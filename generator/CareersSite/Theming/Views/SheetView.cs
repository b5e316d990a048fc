using CareersSite.Theming.Colours;

namespace CareersSite.Theming.Views;

/// <summary>What a style sheet that is a template finds. It is rendered once a site, in the default language.</summary>
/// <param name="Assets">Those that are no style sheets.</param>
/// <param name="BasePath">The path under which the site lies, with <c>/</c> at both ends.</param>
public sealed record SheetModel(IReadOnlyDictionary<string, ViewValue> Parameters, Assets Assets, string BasePath);

public static class SheetView
{
    private static readonly View<SheetModel> SiteView = new View<SheetModel>("site in a style sheet", "What a style sheet sees of the site.")
        .Map("params", "the parameters of the theme, by name; one that theme.yml does not declare is an error", sheet => ViewValue.Strict(sheet.Parameters));

    public static readonly View<SheetModel> View = new View<SheetModel>("style sheet", "A file `assets/*.sbn-css`, with the parts of `styles/` that it includes.")
        .One("site", "the site", SiteView, sheet => SiteView.Of(sheet))
        .Function("asset", "asset 'font.woff2'", "the address of a file of `assets/` that is no style sheet", sheet => AssetFunction.Of(sheet.Assets, sheet.BasePath))
        .Function("readable", "readable '#ffd400' '#ffffff' 3", "the colour, darker or lighter where it could not be read on the ground; the ratio is 4.5 where none is given", _ => ColourFunctions.Readable)
        .Function("text_on", "text_on '#ffd400'", "white, or black where white could not be read on the ground", _ => ColourFunctions.TextOn)
        .Function("mix", "mix '#ffffff' '#000000' 20", "the first colour with so many percent of the second", _ => ColourFunctions.Mix);
}
