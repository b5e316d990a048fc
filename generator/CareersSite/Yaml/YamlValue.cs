using CareersSite.Diagnostics;

namespace CareersSite.Yaml;

/// <summary>A value of a YAML document that knows where it stands.</summary>
public abstract class YamlValue(Mark mark)
{
    public Mark Mark { get; } = mark;

    /// <summary>What an editor would call it, as in "a list".</summary>
    public abstract string Noun { get; }
}

/// <param name="isPlain">Written without quotes, so that <c>null</c> and <c>~</c> mean nothing at all.</param>
public sealed class YamlScalar(Mark mark, string text, bool isPlain) : YamlValue(mark)
{
    public string Text { get; } = text;

    public bool IsPlain { get; } = isPlain;

    public bool IsNothing => Text.Length == 0 || (IsPlain && Text is "~" or "null" or "Null" or "NULL");

    public override string Noun => "text";
}

public sealed class YamlList(Mark mark, IReadOnlyList<YamlValue> items) : YamlValue(mark)
{
    public IReadOnlyList<YamlValue> Items { get; } = items;

    public override string Noun => "a list";
}

public sealed class YamlMap(Mark mark, IReadOnlyList<YamlEntry> entries) : YamlValue(mark)
{
    public IReadOnlyList<YamlEntry> Entries { get; } = entries;

    /// <summary>False where lines could not be read and are missing here; they were reported.</summary>
    public bool IsWhole { get; init; } = true;

    public override string Noun => "a map";
}

/// <summary>A key and its value. No map holds two entries of one key: that is refused while reading.</summary>
public readonly record struct YamlEntry(YamlScalar Key, YamlValue Value);
