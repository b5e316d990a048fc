using System.Text.RegularExpressions;
using CareersSite.Diagnostics;
using CareersSite.Theming;
using CareersSite.Theming.Contract;
using CareersSite.Theming.Languages;
using CareersSite.Theming.Views;

namespace CareersSite.Checking.Themes;

/// <summary>
/// Puts something hostile in the place of every text that a template reads. Each time it is read and each time it is printed it
/// carries another number, so that what became of it can be traced to the member and to the place in the template.
/// </summary>
/// <param name="weapon">What the text tries to become.</param>
/// <param name="isFilled">Whether texts that are missing are hostile too, and every parameter that says yes or no says yes.</param>
/// <param name="parameters">The parameters that the theme declares, by name.</param>
public sealed partial class HostileValues(Weapon weapon, bool isFilled, IReadOnlyDictionary<string, ThemeParameter> parameters)
{
    /// <summary>No page has this word of itself.</summary>
    public const string Mark = "careersprobe";

    private readonly List<string> _reads = [];
    private readonly List<SourcePlace> _prints = [];
    private readonly Dictionary<IView, Dictionary<string, ViewMember>> _members = [];

    /// <summary>All that templates read.</summary>
    public HashSet<(IView View, string Member)> Read { get; } = [];

    /// <summary>The keys of the words that templates say.</summary>
    public HashSet<string> Words { get; } = new(StringComparer.Ordinal);

    public HashSet<string> ParametersRead { get; } = new(StringComparer.Ordinal);

    /// <summary>What a style sheet sees, of which only the names of the parameters that it reads are kept.</summary>
    public ViewValue Globals(SheetModel sheet) => SheetView.View.Of(sheet).Observed((name, value) => name != "site" ? value : value.Observed((_, parameters) =>
        parameters.Observed((parameter, inner) =>
        {
            ParametersRead.Add(parameter);
            return inner;
        })));

    /// <summary>What templates see of a page.</summary>
    public ViewValue Globals(PageContext context, View<PageContext> view)
    {
        var members = MembersOf(view);
        return view.Of(context).Observed((name, value) => members[name].Kind == MemberKind.Function
            ? Function(name, value, context)
            : Changed(view, members[name], value));
    }

    /// <summary>Gives what is printed the number of the place; of HTML the parts already have theirs.</summary>
    public ViewValue Print(ViewValue value, SourcePlace place)
    {
        if (value.IsHtml || value.Text is not { } text || !text.Contains(Mark, StringComparison.OrdinalIgnoreCase))
        {
            return value;
        }

        _prints.Add(place);
        return Number().Replace(text, string.Create(CultureInfo.InvariantCulture, $"${{1}}p{_prints.Count - 1}"));
    }

    /// <summary>The member and the place of the first number in a text; without a place where a list was printed as a whole. Null where it has no number.</summary>
    public (string Member, SourcePlace? Place)? Trace(string text)
    {
        if (Traced().Match(text) is not { Success: true } match)
        {
            return null;
        }

        var print = match.Groups["print"];
        return (_reads[NumberOf(match.Groups["read"])], print.Success ? _prints[NumberOf(print)] : null);
    }

    private static int NumberOf(Group digits) => int.Parse(digits.ValueSpan, CultureInfo.InvariantCulture);

    private ViewValue Function(string name, ViewValue value, PageContext context) => name switch
    {
        "t" => WordFunction.Of(context.Views.Wording, (key, _) =>
        {
            Words.Add(key);
            return Hostile($"t '{key}'");
        }),
        "picture" => ViewValue.Function("picture", ["path"], _ => Observed(PictureFunction.View, new Dictionary<string, ViewValue>
        {
            ["url"] = "/picture.png",
            ["width"] = 40,
            ["height"] = 20,
        })),
        "page_link" when isFilled => ViewValue.Function("page_link", ["key"], _ => Observed(PageLink.View, PageLink.View.Of(("A page", "/page/")))),
        _ => value,
    };

    private ViewValue Observed(IView view, Dictionary<string, ViewValue> members) => Observed(view, ViewValue.Strict(members));

    private ViewValue Observed(IView view, ViewValue value)
    {
        var members = MembersOf(view);
        return value.Observed((name, inner) => Changed(view, members[name], inner));
    }

    private ViewValue Changed(IView view, ViewMember member, ViewValue value)
    {
        Read.Add((view, member.Name));
        var name = $"{view.Name}.{member.Name}";
        return member.Kind switch
        {
            MemberKind.Text => value.IsNothing && !isFilled ? value : Hostile(name),
            MemberKind.Texts => isFilled ? ViewValue.Texts([Hostile(name), Hostile(name)]) : value.Each(_ => Hostile(name)),
            MemberKind.Number when isFilled && value.IsNothing => 1,
            MemberKind.Url => value.IsNothing ? value : HostileUrl(name, value),
            MemberKind.View => Observed(member.Of!, value),
            MemberKind.Views => value.Each(item => Observed(member.Of!, item)),
            MemberKind.Map when member.Name == "params" => value.Observed(Parameter),
            MemberKind.Map => Free(name, value),
            _ => value,
        };
    }

    private ViewValue Parameter(string name, ViewValue value)
    {
        ParametersRead.Add(name);
        return parameters.GetValueOrDefault(name)?.Type switch
        {
            "text" => value.Text is "" && !isFilled ? value : Hostile("site.params." + name),
            "yes_no" when isFilled => true,
            "picture" when isFilled => "/picture.png",
            _ => value,
        };
    }

    /// <summary>Whatever an editor wrote: texts at any depth.</summary>
    private ViewValue Free(string name, ViewValue value)
    {
        if (value.Text is not null)
        {
            return Hostile(name);
        }

        return value.Each(item => Free(name, item)).Observed((key, inner) => Free($"{name}.{key}", inner));
    }

    private string Hostile(string name)
    {
        var probe = Probe(name);
        return weapon == Weapon.Script
            ? $"javascript:{probe}()"
            : $"x {probe}=1 ' onfocus='{probe}()' \" onclick=\"{probe}()\" '\"></title></textarea></style></script>--><svg onload=\"{probe}()\"></svg>"
                + "{{ 'evaluated' + '" + probe + "' }}";
    }

    /// <summary>An address stays one: its scheme is the program's to check.</summary>
    private ViewValue HostileUrl(string name, ViewValue value) => weapon == Weapon.Markup
        ? $"https://audit.example/?'\"><svg onload=\"{Probe(name)}()\"></svg>"
        : value;

    private string Probe(string name)
    {
        _reads.Add(name);
        return string.Create(CultureInfo.InvariantCulture, $"{Mark}{_reads.Count - 1}");
    }

    private Dictionary<string, ViewMember> MembersOf(IView view)
    {
        if (!_members.TryGetValue(view, out var members))
        {
            _members[view] = members = view.Members.ToDictionary(member => member.Name, StringComparer.Ordinal);
        }

        return members;
    }

    [GeneratedRegex($@"({Mark}\d+)(p\d+)?", RegexOptions.IgnoreCase)]
    private static partial Regex Number();

    [GeneratedRegex($@"{Mark}(?<read>\d+)(p(?<print>\d+))?", RegexOptions.IgnoreCase)]
    private static partial Regex Traced();
}

/// <summary>What a hostile text tries to become.</summary>
public enum Weapon
{
    /// <summary>An element, an attribute, a script, a piece of template.</summary>
    Markup,

    /// <summary>An address that is a script.</summary>
    Script,
}
