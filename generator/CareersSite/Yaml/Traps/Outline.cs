namespace CareersSite.Yaml.Traps;

/// <summary>The lines above that a line may belong to: at each depth the last, the deepest on top.</summary>
internal sealed class Outline
{
    private readonly Stack<Level> _levels = new();

    /// <summary>The last line that was taken.</summary>
    public YamlLine? Above { get; private set; }

    /// <summary>The depths at which a line may begin, from left to right.</summary>
    public IEnumerable<int> Columns => _levels.Select(level => level.Column).Distinct().Order();

    public bool HasItemsAt(int column) => _levels.Any(level => level.Column == column && level.IsItem);

    public bool HasKeysAt(int column) => _levels.Any(level => level.Column == column && !level.IsItem);

    public void Add(YamlLine line)
    {
        while (_levels.TryPeek(out var deepest) && deepest.Column >= line.Indent)
        {
            // Items may stand at the column of the key that they belong to.
            if (deepest.Column == line.Indent && !deepest.IsItem && line.IsItem)
            {
                break;
            }

            _levels.Pop();
        }

        if (line.IsItem)
        {
            _levels.Push(new(line.Indent, true));
        }

        if (line.HasKey)
        {
            _levels.Push(new(line.Content, false));
        }

        Above = line;
    }

    private readonly record struct Level(int Column, bool IsItem);
}
