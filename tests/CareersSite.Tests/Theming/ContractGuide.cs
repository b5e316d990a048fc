using System.Globalization;
using System.Text;
using CareersSite.Theming;
using CareersSite.Theming.Contract;
using CareersSite.Theming.Views;

namespace CareersSite.Tests.Theming;

/// <summary>What templates see, as the tables of <c>themes/README.md</c>.</summary>
internal static class ContractGuide
{
    /// <summary>What the templates of every layout find.</summary>
    public static string Everywhere() => Table(Shared());

    /// <summary>What those of a layout find besides.</summary>
    public static string Layouts()
    {
        var shared = Shared().Select(member => member.Name).ToHashSet(StringComparer.Ordinal);
        var page = new StringBuilder("| layout | what it is | what it finds besides |\n| --- | --- | --- |\n");
        foreach (var layout in LayoutViews.All)
        {
            var own = layout.Members.Where(member => !shared.Contains(member.Name)).Select(member => $"`{member.Name}` ({Type(member)}): {member.Meaning}");
            page.Append(CultureInfo.InvariantCulture, $"| `{layout.Name}` | {layout.Meaning} | {string.Join("<br>", own)} |\n");
        }

        return page.ToString();
    }

    /// <summary>All views that can be reached from there, in the order in which a reader comes to them.</summary>
    public static string Views()
    {
        var page = new StringBuilder();
        foreach (var view in LayoutViews.Reached())
        {
            page.Append(CultureInfo.InvariantCulture, $"#### {view.Name}\n\n{view.Meaning}\n\n{Table(view == JobViews.Page ? [.. view.Members.Skip(JobViews.Card.Members.Count)] : view.Members)}\n");
        }

        return page.ToString().TrimEnd() + "\n";
    }

    public static string Sheets() => Table(SheetView.View.Members);

    public static string Parameters(ThemeManifest manifest)
    {
        var page = new StringBuilder("| parameter | what to write | default | what it changes |\n| --- | --- | --- | --- |\n");
        foreach (var parameter in manifest.Parameters)
        {
            page.Append(CultureInfo.InvariantCulture, $"| `{parameter.Name}` | {TypeOf(parameter)} | {(parameter.DefaultText.Length > 0 ? $"`{parameter.DefaultText}`" : "")} | {parameter.Meaning} |\n");
        }

        return page.ToString();
    }

    private static string TypeOf(ThemeParameter parameter) => parameter.Type switch
    {
        "choice" => string.Join(", ", parameter.Choices),
        "number" => string.Create(CultureInfo.InvariantCulture, $"a number from 0 to {parameter.Largest}"),
        "yes_no" => "yes or no",
        "text" => "a text, or one for each language",
        "picture" => "the path of a picture below `content/static`",
        _ => $"a {parameter.Type}",
    };

    private static IReadOnlyList<ViewMember> Shared() =>
        [.. LayoutViews.All[0].Members.Where(member => LayoutViews.All.All(layout => layout.Members.Any(other => other.Name == member.Name && other.Meaning == member.Meaning)))];

    private static string Table(IReadOnlyList<ViewMember> members)
    {
        var table = new StringBuilder("| name | what it is | meaning |\n| --- | --- | --- |\n");
        foreach (var member in members)
        {
            table.Append(CultureInfo.InvariantCulture, $"| `{member.Name}` | {Type(member)} | {Cell(member.Meaning)} |\n");
        }

        return table.ToString();
    }

    private static string Type(ViewMember member) => member.Kind switch
    {
        MemberKind.Text => "text",
        MemberKind.Texts => "list of texts",
        MemberKind.Url => "address",
        MemberKind.Code when member.Codes is { Count: > 0 } codes => string.Join(", ", codes.Select(code => $"`{code}`")),
        MemberKind.Code => "code",
        MemberKind.Date => "day, `2026-11-22`",
        MemberKind.Number => "number",
        MemberKind.YesNo => "yes or no",
        MemberKind.Html => "HTML",
        MemberKind.View => Link(member.Of!),
        MemberKind.Views => $"list of {Link(member.Of!)}",
        MemberKind.Map => "map",
        MemberKind.Function when member.Of is { } of => $"function: `{member.Call}` → {Link(of)}",
        _ => $"function: `{member.Call}`",
    };

    private static string Link(IView view) => $"[{view.Name}](#{view.Name.Replace(' ', '-')})";

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
