using System.Text;
using CareersSite.Serving.Desk.Board;

namespace CareersSite.Serving.Desk.Charts;

/// <summary>How many jobs one could and can apply for on each day, as steps: where they go up a job opens, where they go down one closes.</summary>
public sealed class OpenCurve
{
    /// <summary>The units of the picture: as wide as high is all the same, since it is stretched.</summary>
    public const int Width = 1000;
    public const int Height = 100;

    /// <summary>The highest day does not touch the top.</summary>
    private const double Headroom = 0.94;

    private readonly TimeScale _scale;
    private readonly int[] _open;

    private OpenCurve(TimeScale scale, int[] open) => (_scale, _open) = (scale, open);

    /// <summary>The most jobs on any day of the picture.</summary>
    public int Most => Math.Max(1, _open.Max());

    public int Today => _open[_scale.Today.DayNumber - _scale.From.DayNumber];

    /// <summary>The next day on which jobs close, and how many do; null where none closes.</summary>
    public (DateOnly Day, int Count)? Next { get; private init; }

    /// <param name="postings">Those that are, were or will be open.</param>
    public static OpenCurve Of(IEnumerable<DeskPosting> postings, TimeScale scale)
    {
        var (open, closing) = (new int[scale.To.DayNumber - scale.From.DayNumber], new int[scale.To.DayNumber - scale.From.DayNumber]);
        foreach (var days in postings.Select(posting => posting.Days))
        {
            var first = Math.Max(0, (days.First?.DayNumber ?? scale.From.DayNumber) - scale.From.DayNumber);
            var last = Math.Min(open.Length - 1, (days.Last?.DayNumber ?? scale.To.DayNumber) - scale.From.DayNumber);
            for (var day = first; day <= last; day++)
            {
                open[day]++;
            }

            if (days.Left >= 0 && days.Last < scale.To)
            {
                closing[days.Last.Value.DayNumber - scale.From.DayNumber]++;
            }
        }

        var next = Array.FindIndex(closing, count => count > 0);
        return new OpenCurve(scale, open) { Next = next < 0 ? null : (scale.From.AddDays(next), closing[next]) };
    }

    /// <summary>The upper edge as the data of an SVG path.</summary>
    public string Line()
    {
        var path = new StringBuilder();
        Append(path, 'M', 0, _open[0]);
        for (var day = 1; day < _open.Length; day++)
        {
            if (_open[day] != _open[day - 1])
            {
                Append(path, 'L', day, _open[day - 1]);
                Append(path, 'L', day, _open[day]);
            }
        }

        Append(path, 'L', _open.Length, _open[^1]);
        return path.ToString();
    }

    /// <summary>What lies under it.</summary>
    public string Area() => $"{Line()}L{Width} {Height}L0 {Height}Z";

    private void Append(StringBuilder path, char command, int day, int count) => path.Append(
        CultureInfo.InvariantCulture, $"{command}{(double)Width * day / _open.Length:0.#} {Height * (1 - (Headroom * count / Most)):0.#}");
}
