using CareersSite.Theming;

namespace CareersSite.Serving.Desk.Views;

/// <summary>A part of a long list, and the ways to its neighbours.</summary>
public sealed class Pager<T>
{
    private const int Size = 100;

    private readonly int _count;
    private readonly int _number;
    private readonly Func<int, string> _href;

    /// <param name="number">From 1; one beyond the last is the last.</param>
    public Pager(IReadOnlyList<T> all, int number, Func<int, string> href)
    {
        _count = Math.Max(1, (all.Count + Size - 1) / Size);
        _number = Math.Min(number, _count);
        _href = href;
        Items = [.. all.Skip((_number - 1) * Size).Take(Size)];
    }

    public IReadOnlyList<T> Items { get; }

    /// <summary>Null where all fit on one page.</summary>
    public ViewValue View => _count == 1
        ? ViewValue.Nothing
        : ViewValue.Map(new Dictionary<string, ViewValue>
        {
            ["number"] = _number,
            ["count"] = _count,
            ["previous"] = _number > 1 ? _href(_number - 1) : null,
            ["next"] = _number < _count ? _href(_number + 1) : null,
        });
}
