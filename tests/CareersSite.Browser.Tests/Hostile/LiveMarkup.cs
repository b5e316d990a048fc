using Microsoft.Playwright;

namespace CareersSite.Browser.Tests.Hostile;

/// <summary>What stands on a page and could run, load from elsewhere or take the page's place, whether or not it did.</summary>
internal static class LiveMarkup
{
    private const string Script = """
        () => {
            const bad = 'iframe, frame, frameset, object, embed, applet, base, portal, meta[http-equiv=refresh], script:not([src]):not([type="application/ld+json"]), '
                + '.prose :is(form, input, button, textarea, select, link, meta, script, style, template, svg, math, video, audio, [name])';
            const safe = ['http:', 'https:', 'mailto:', 'tel:'];
            const leads = element => {
                try {
                    return safe.includes(new URL(element.getAttribute('href') ?? element.getAttribute('src') ?? element.getAttribute('action') ?? '', document.baseURI).protocol);
                } catch { return true; }
            };
            const name = element => element.outerHTML.slice(0, 120);
            const trouble = [...document.querySelectorAll(bad)].map(name);
            for (const element of document.querySelectorAll('*')) {
                for (const { name: attribute } of element.attributes) {
                    if (/^on|^style$|^srcdoc$|^formaction$|^ping$|^background$|^xlink:/i.test(attribute)) trouble.push(attribute + ' on ' + name(element));
                }
                if (element.matches('[href], [src], [action]') && !leads(element) && !element.matches('link[rel~=icon]')) trouble.push('leads astray: ' + name(element));
            }
            return trouble;
        }
        """;

    public static Task<string[]> FindAsync(IPage page) => page.EvaluateAsync<string[]>(Script);
}
