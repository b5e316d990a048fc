namespace CareersSite.Benchmarks.Building;

/// <summary>What each program took for the same postings, and how that compares with the first.</summary>
internal sealed class ResultTable(int count)
{
    private const double BytesInMiB = 1 << 20;

    private readonly List<(string Name, Usage Usage, int Files, long Bytes)> _rows = [];

    public void Add(string name, Usage usage, string output)
    {
        var files = new DirectoryInfo(output).EnumerateFiles("*", SearchOption.AllDirectories).ToArray();
        _rows.Add((name, usage, files.Length, files.Sum(file => file.Length)));
    }

    public void Print(TextWriter to)
    {
        to.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count:N0} postings    wall ms     CPU ms  peak MiB    files      MiB  µs a posting  careers takes"));
        foreach (var (name, usage, files, bytes) in _rows)
        {
            to.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{name,-15}{usage.Wall.TotalMilliseconds,11:N0}{usage.Cpu?.TotalMilliseconds,11:N0}{usage.PeakMiB,10:N0}{files,9:N0}{bytes / BytesInMiB,9:N1}{usage.Wall.TotalMicroseconds / count,14:N0}{_rows[0].Usage.Wall / usage.Wall,14:0.000} ×"));
        }

        to.WriteLine();
    }
}
