using FsCheck;
using FsCheck.Fluent;

namespace CareersSite.Tests.Content;

/// <summary>A value that somebody could write into front matter, before it is decided how.</summary>
internal abstract record Written
{
    public static Written Of(string text) => new WrittenText(text);

    public static Written Of(IEnumerable<string> items) => new WrittenList([.. items.Select(Of)]);

    public static Written Of(params IReadOnlyList<(string Key, string Value)> entries) => new WrittenMap([.. entries.Select(entry => (entry.Key, Of(entry.Value)))]);
}

internal sealed record WrittenText(string Text) : Written;

internal sealed record WrittenList(IReadOnlyList<Written> Items) : Written;

internal sealed record WrittenMap(IReadOnlyList<(string Key, Written Value)> Entries) : Written;

/// <summary>Writes a value in any of the styles of YAML in which it can be written.</summary>
internal static class YamlStyles
{
    /// <summary>Words that mean something else where they stand without quotes.</summary>
    private static readonly string[] Nothing = ["~", "null", "Null", "NULL"];

    /// <summary>A line <c>key: value</c>, or several.</summary>
    public static Gen<string> Entry(string key, Written value, string indent) =>
        from name in Gen.Elements(key, key, key, $"\"{key}\"", $"'{key}'")
        from text in Value(value, indent + "  ")
        select $"{indent}{name}:{text}";

    /// <summary>What follows the colon or the dash, with the blank or line end before it.</summary>
    private static Gen<string> Value(Written value, string indent) => value switch
    {
        WrittenText text => Gen.OneOf([.. Inline(text.Text, isInFlow: false), .. Blocks(text.Text, indent)]).Select(written => " " + written),
        WrittenList list => Gen.OneOf(
            Flow(list).Select(written => " " + written),
            Joined(list.Items.Select(item => Value(item, indent + "  ").Select(written => $"{indent}-{written}")))),
        WrittenMap map => Gen.OneOf(
            Flow(map).Select(written => " " + written),
            Joined(map.Entries.Select(entry => Entry(entry.Key, entry.Value, indent)))),
        _ => throw new NotSupportedException(),
    };

    private static Gen<string> Joined(IEnumerable<Gen<string>> lines) => Gen.CollectToList(lines, line => line).Select(all => "\n" + string.Join('\n', all));

    private static Gen<string> Flow(Written value) => value switch
    {
        WrittenText text => Gen.OneOf(Inline(text.Text, isInFlow: true)),
        WrittenList list => Gen.CollectToList(list.Items, Flow).Select(items => $"[{string.Join(", ", items)}]"),
        WrittenMap map => Gen.CollectToList(map.Entries, entry => Flow(entry.Value).Select(written => $"{entry.Key}: {written}"))
            .Select(entries => $"{{ {string.Join(", ", entries)} }}"),
        _ => throw new NotSupportedException(),
    };

    private static Gen<string>[] Inline(string text, bool isInFlow)
    {
        var styles = new List<Gen<string>> { Gen.Constant($"\"{Escaped(text)}\"") };
        if (!text.Contains('\n'))
        {
            styles.Add(Gen.Constant($"'{text.Replace("'", "''", StringComparison.Ordinal)}'"));
        }

        if (IsPlain(text, isInFlow))
        {
            styles.Add(Gen.Constant(text));
        }

        return [.. styles];
    }

    private static IEnumerable<Gen<string>> Blocks(string text, string indent)
    {
        yield return Gen.Constant($"|-\n{indent}{text.Replace("\n", "\n" + indent, StringComparison.Ordinal)}");
        if (!text.Contains('\n'))
        {
            yield return Gen.Constant($">-\n{indent}{text}");
        }
    }

    private static string Escaped(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("\"", "\\\"", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal)
        .Replace("é", "\\u00e9", StringComparison.Ordinal);

    private static bool IsPlain(string text, bool isInFlow) =>
        char.IsLetterOrDigit(text[0])
        && !text.AsSpan().ContainsAny('\n', '\t')
        && !text.Contains(": ", StringComparison.Ordinal)
        && !text.EndsWith(':')
        && !text.Contains(" #", StringComparison.Ordinal)
        && !Nothing.Contains(text)
        && !(isInFlow && (text.AsSpan().ContainsAny(",[]{}") || text.Contains(':')));
}
