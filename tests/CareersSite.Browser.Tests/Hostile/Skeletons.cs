using Microsoft.Playwright;

namespace CareersSite.Browser.Tests.Hostile;

/// <summary>Pages as trees of elements and the names of their attributes, without the bodies that editors write, as Chromium reads them.</summary>
internal static class Skeletons
{
    // A body stands at the beginning of '.prose', before what the theme itself writes there, whose ids begin with '_'.
    private const string Script = """
        async paths => {
            const own = element => element.id.startsWith('_') || element.matches('section.how');
            const prune = page => {
                for (const prose of page.querySelectorAll('.prose')) {
                    while (prose.firstElementChild && !own(prose.firstElementChild)) prose.firstElementChild.remove();
                }
                for (const how of page.querySelectorAll('section.how')) {
                    while (how.children[1] && !how.children[1].querySelector('a.button')) how.children[1].remove();
                }
                page.querySelectorAll('nav.contents').forEach(contents => contents.remove());
                return page;
            };
            const show = element => element.localName
                + '[' + [...element.attributes].map(a => a.name === 'class' ? 'class=' + a.value : a.name).sort() + ']'
                + '(' + [...element.children].map(show).join('') + ')\n';
            const of = async path => show(prune(new DOMParser().parseFromString(await (await fetch(path)).text(), 'text/html')).documentElement);
            const skeletons = [];
            for (const path of paths) skeletons.push(await of(path));
            return skeletons;
        }
        """;

    /// <param name="page">Any page of the site.</param>
    public static Task<string[]> OfAsync(IPage page, IEnumerable<string> paths) => page.EvaluateAsync<string[]>(Script, paths);
}
