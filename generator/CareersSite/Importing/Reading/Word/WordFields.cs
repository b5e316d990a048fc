using System.Text;
using System.Text.RegularExpressions;

namespace CareersSite.Importing.Reading.Word;

/// <summary>Fields that are open where the text is read: their instructions are no text, and those of links say where these lead.</summary>
internal sealed partial class WordFields
{
    /// <summary>Fields inside fields; a file with more is none that a program wrote.</summary>
    private const int Deepest = 32;

    private readonly Stack<Field> _open = [];

    /// <summary>Whether what comes is an instruction, which is not shown.</summary>
    public bool IsInstruction => _open.Any(open => !open.ShowsResult);

    /// <summary>Where the text that comes leads to; null where to nowhere.</summary>
    public string? Link => _open.Select(open => open.Link).FirstOrDefault(link => link is not null);

    /// <param name="kind">Of a <c>w:fldChar</c>.</param>
    public void Mark(string? kind)
    {
        switch (kind)
        {
            case "begin" when _open.Count < Deepest:
                _open.Push(new Field());
                break;
            case "separate" when _open.TryPeek(out var open):
                open.ShowsResult = true;
                open.Link = LinkIn(open.Instruction.ToString());
                break;
            case "end":
                _open.TryPop(out _);
                break;
        }
    }

    public void Instruct(string text)
    {
        if (_open.TryPeek(out var open))
        {
            open.Instruction.Append(text);
        }
    }

    /// <summary>The address in <c>HYPERLINK "https://example.com"</c>, or null.</summary>
    public static string? LinkIn(string instruction) =>
        Hyperlink().Match(instruction) is { Success: true } match ? match.Groups["address"].Value : null;

    [GeneratedRegex(@"^\s*HYPERLINK\s+""(?<address>[^""]+)""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Hyperlink();

    private sealed class Field
    {
        public StringBuilder Instruction { get; } = new();

        public bool ShowsResult { get; set; }

        public string? Link { get; set; }
    }
}
