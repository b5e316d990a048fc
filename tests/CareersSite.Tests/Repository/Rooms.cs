using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CareersSite.Tests.Repository;

/// <summary>The rooms of the generator, one folder each, in the order in which data passes. A room uses rooms before it, never those after it.</summary>
internal static class Rooms
{
    private const string Prefix = "CareersSite.";

    public static IReadOnlyList<string> InOrder { get; } =
    [
        "Timing", "Diagnostics", "Files", "Yaml", "Configuration", "Content", "Markup", "Importing", "Model", "Outputs", "Feeds",
        "Search", "Theming", "Planning", "Checking", "Publishing", "Serving", "Commands",
    ];

    /// <summary>Where the code breaks the order; empty where it holds.</summary>
    public static IEnumerable<string> Violations(BoundCode code) => Misplaced(code).Concat(GlobalUsings(code)).Concat(LaterRooms(code));

    private static IEnumerable<string> Misplaced(BoundCode code)
    {
        foreach (var file in code.Files)
        {
            var folder = FolderOf(file.FilePath);
            if (folder is null ? file.FilePath is not ("Program.cs" or "GlobalUsings.cs") : !InOrder.Contains(folder))
            {
                yield return $"{file.FilePath}: is in no room";
            }

            foreach (var space in file.GetRoot().DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>())
            {
                if (RoomOf(space.Name.ToString()) != folder)
                {
                    yield return $"{file.FilePath}: declares {space.Name}, which belongs to another folder";
                }
            }
        }
    }

    private static IEnumerable<string> GlobalUsings(BoundCode code) =>
        from file in code.Files
        from line in file.GetRoot().DescendantNodes().OfType<UsingDirectiveSyntax>()
        where line.GlobalKeyword.Text.Length > 0
        where file.FilePath != "GlobalUsings.cs" || !IsOfSystem(line.NamespaceOrType.ToString())
        select $"{file.FilePath}: '{line}' opens a namespace to every room";

    private static bool IsOfSystem(string name) => name == "System" || name.StartsWith("System.", StringComparison.Ordinal);

    private static IEnumerable<string> LaterRooms(BoundCode code) => code.Names()
        .Select(name => (name.File, name.Line, Own: FolderOf(name.File), Named: RoomOf(name.Namespace), name.Type))
        .Where(name => name.Own is not null && Rank(name.Named) > Rank(name.Own))
        .Select(name => $"{name.File}:{name.Line}: {name.Own} names the later room {name.Named} ({name.Type ?? "its namespace"})")
        .Distinct();

    private static int Rank(string? room) => room is null ? -1 : InOrder.ToList().IndexOf(room);

    private static string? FolderOf(string file) => file.IndexOf('/', StringComparison.Ordinal) is > 0 and var slash ? file[..slash] : null;

    /// <summary><c>Content</c> of <c>CareersSite.Content.Fields</c>; null for namespaces that are not the generator's.</summary>
    private static string? RoomOf(string space) => space.StartsWith(Prefix, StringComparison.Ordinal) ? space[Prefix.Length..].Split('.')[0] : null;
}
