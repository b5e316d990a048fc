using CareersSite.Diagnostics;
using CareersSite.Diagnostics.Catalogue;
using CareersSite.Yaml.Traps;
using YamlDotNet.Core.Events;

namespace CareersSite.Yaml;

/// <summary>What YAML allows and a careers site does not.</summary>
internal sealed class Refusals(YamlText text, Findings findings)
{
    public void Anchor(NodeEvent node)
    {
        if (!node.Anchor.IsEmpty)
        {
            Refuse(YamlProblems.Anchor, node, $"'&{node.Anchor.Value}' names a value for use elsewhere, which is not supported");
        }
    }

    public void Alias(AnchorAlias alias) =>
        Refuse(YamlProblems.Anchor, alias, $"'*{alias.Value}' stands for a value given elsewhere, which is not supported");

    public void Tag(NodeEvent node)
    {
        if (!node.Tag.IsEmpty)
        {
            Refuse(YamlProblems.Tag, node, "a word that begins with '!' names a type, which is not supported");
        }
    }

    /// <summary>A list or a map for a key is nearly always a placeholder of some template language, meant as text.</summary>
    public void Key(ParsingEvent key)
    {
        if (findings.IsFull)
        {
            return;
        }

        var line = LineOf(key);
        if (line.ValueText.StartsWith("{{", StringComparison.Ordinal))
        {
            findings.Add(ValueTraps.SpecialStart(line));
        }
        else
        {
            findings.Add(
                YamlProblems.KeyNotText,
                text.MarkOf(key.Start),
                "a key must be a plain word, but this is a list or a map",
                "Write a word before the colon. Where brackets are part of a text, put the text in quotes.");
        }
    }

    /// <summary>The parser takes a tab at the start of a line, and blanks that are none, for a part of the key.</summary>
    public void Indent(Scalar key)
    {
        var chars = text.Chars.Span;
        var start = text.IndexOf(key.Start);
        var isTab = (start < chars.Length && chars[start] == '\t') || (start > 0 && chars[start - 1] == '\t');
        var isPasted = key.Value.Length > 0 && key.Value[0] > '\u007F' && char.IsWhiteSpace(key.Value[0]);
        if ((isTab || isPasted) && IsFirstOfLine(chars[..start]))
        {
            var line = LineOf(key);
            if ((isTab ? IndentTraps.Tab(line) : IndentTraps.PastedBlank(line)) is { } trap)
            {
                findings.Add(trap);
            }
        }
    }

    public void SecondDocument(ParsingEvent after)
    {
        if (after is DocumentStart)
        {
            findings.Add(
                YamlProblems.SeveralDocuments,
                text.MarkOf(after.Start),
                "a second document begins here, but one file holds one document",
                "Delete the line '---' and bring the keys together.");
        }
    }

    private static bool IsFirstOfLine(ReadOnlySpan<char> before)
    {
        var rest = before.TrimEnd(" \t");
        return rest.IsEmpty || rest[^1] is '\n' or '\r';
    }

    /// <summary>The line is looked up only while there is room for what is said of it: a file can hold a million of these in one line.</summary>
    private void Refuse(DiagnosticKind kind, ParsingEvent at, string message)
    {
        if (!findings.IsFull)
        {
            findings.Add(kind, text.MarkOf(at.Start), message, Hint(LineOf(at)));
        }
    }

    private static string Hint(YamlLine line)
    {
        if (!line.HasValue)
        {
            return "Write the value out.";
        }

        var isType = line.ValueText.StartsWith("!!", StringComparison.Ordinal);
        return isType
            ? Mend.With("Leave the word out", line, line.ValueText.ToString().Split(' ', 2) is [_, var value] ? value.Trim() : "")
            : Mend.Quoted("Where the sign is part of the text, put the value in quotes", line);
    }

    private YamlLine LineOf(ParsingEvent at) => text.LineAt(text.IndexOf(at.Start), text.MarkOf(at.Start).Line);
}
