using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CareersSite.Tests.Repository;

/// <summary>A name in the code, and what the compiler says it means.</summary>
/// <param name="File">Relative to the folder, with <c>/</c>.</param>
/// <param name="Namespace">Of the type that is meant or that has the member; of itself where a namespace is meant.</param>
/// <param name="Type">Null where a namespace is meant.</param>
/// <param name="Member">Null where a type or namespace is meant; <c>.ctor</c> where an object is made.</param>
/// <param name="FirstParameter">Of a method, where that takes a text: what it calls it, such as <c>path</c>.</param>
internal sealed record BoundName(string File, int Line, string Namespace, string? Type, string? Member = null, string? FirstParameter = null);

/// <summary>
/// All C# below a folder, read as the compiler reads it: comments and strings name nothing, a property called like a room is no room,
/// and an alias, a <c>using static</c> or an extension method hides nothing.
/// </summary>
internal sealed class BoundCode
{
    // What ImplicitUsings adds to every file of a project.
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly CSharpParseOptions Language = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Preview);

    private static readonly string[] UnknownNames = ["CS0103", "CS0234", "CS0246"];

    // The test's own references are the program's and a few more; the program itself is what is being read.
    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is not ("careers.dll" or "CareersSite.Tests.dll"))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private readonly CSharpCompilation _compilation;

    private BoundCode(IReadOnlyList<SyntaxTree> files)
    {
        Files = files;
        var options = new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable, allowUnsafe: true);
        _compilation = CSharpCompilation.Create("code", [.. files, CSharpSyntaxTree.ParseText(ImplicitUsings, Language)], References, options);
    }

    public IReadOnlyList<SyntaxTree> Files { get; }

    public static BoundCode Read(string folder) => new([.. SourceFiles(folder).Select(file => Parse(folder, file))]);

    /// <summary>Every name that means something of a namespace, in the order of files and lines.</summary>
    public IEnumerable<BoundName> Names() => Files.SelectMany(NamesIn);

    /// <summary>Every object that is made, also by <c>new()</c>, which names nothing.</summary>
    public IEnumerable<BoundName> Creations() => Files.SelectMany(CreationsIn);

    /// <summary>Names that the compiler could not find: where there are any, <see cref="Names"/> does not tell all.</summary>
    public IEnumerable<string> Unknown() => _compilation.GetDiagnostics()
        .Where(problem => UnknownNames.Contains(problem.Id))
        .Select(problem => problem.ToString());

    private static IEnumerable<string> SourceFiles(string folder) => Directory
        .EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
        .Where(file => !file.StartsWith("bin/", StringComparison.Ordinal) && !file.StartsWith("obj/", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    private static SyntaxTree Parse(string folder, string file) =>
        CSharpSyntaxTree.ParseText(File.ReadAllText(Path.Combine(folder, file)), Language, file);


    private IEnumerable<BoundName> NamesIn(SyntaxTree file)
    {
        var model = _compilation.GetSemanticModel(file);
        foreach (var name in file.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>().Where(name => !name.IsVar))
        {
            if (Find(name, model) is { } found)
            {
                yield return found;
            }
        }
    }

    private IEnumerable<BoundName> CreationsIn(SyntaxTree file)
    {
        var model = _compilation.GetSemanticModel(file);
        return file.GetRoot().DescendantNodes().OfType<BaseObjectCreationExpressionSyntax>().Select(creation => Find(creation, model)).OfType<BoundName>();
    }

    private static BoundName? Find(SyntaxNode node, SemanticModel model)
    {
        var info = model.GetSymbolInfo(node);
        var symbol = info.Symbol ?? info.CandidateSymbols.FirstOrDefault();
        return Meaning(symbol) is var (space, type)
            ? new BoundName(node.SyntaxTree.FilePath, node.SyntaxTree.GetLineSpan(node.Span).StartLinePosition.Line + 1, space, type, symbol is INamespaceOrTypeSymbol ? null : symbol!.Name, TextOf(symbol))
            : null;
    }

    private static string? TextOf(ISymbol? symbol) =>
        symbol is IMethodSymbol { Parameters: [{ Type.SpecialType: SpecialType.System_String } first, ..] } ? first.Name : null;

    private static (string Namespace, string? Type)? Meaning(ISymbol? symbol) => symbol switch
    {
        INamespaceSymbol space => (space.ToDisplayString(), null),
        ITypeParameterSymbol or ILocalSymbol or IParameterSymbol or ILabelSymbol or IRangeVariableSymbol or IDiscardSymbol or null => null,
        INamedTypeSymbol type => (type.ContainingNamespace.ToDisplayString(), type.Name),
        _ when symbol.ContainingType is { } type => (type.ContainingNamespace.ToDisplayString(), type.Name),
        _ => null,
    };
}
