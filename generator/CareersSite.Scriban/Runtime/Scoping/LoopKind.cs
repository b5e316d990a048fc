namespace CareersSite.Scriban.Runtime;

internal enum LoopKind : byte
{
    For,
    While,
    TableRow,
}

internal static class LoopKeywords
{
    private static readonly string[] ForMembers = ["index", "rindex", "first", "last", "even", "odd", "length", "changed"];
    private static readonly string[] WhileMembers = ["index", "first", "even", "odd"];
    private static readonly string[] TableRowMembers = [.. ForMembers, "col"];

    public static string Keyword(this LoopKind kind) => kind switch
    {
        LoopKind.For => "for",
        LoopKind.While => "while",
        _ => "tablerow",
    };

    /// <summary>What such a loop says of itself.</summary>
    public static IReadOnlyList<string> Members(this LoopKind kind) => kind switch
    {
        LoopKind.For => ForMembers,
        LoopKind.While => WhileMembers,
        _ => TableRowMembers,
    };
}
