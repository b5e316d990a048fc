using System.Diagnostics;
using CareersSite.Benchmarks.Corpus;

namespace CareersSite.Benchmarks.Building;

/// <summary>Builds made sites of several sizes with the released program, in turn with Hugo where it is installed, and prints what each took.</summary>
/// <param name="work">A folder for all that is made on the way.</param>
/// <param name="program">The program.</param>
/// <param name="rounds">Runs of each that count; one more comes before them and does not.</param>
internal sealed class BuildBenchmark(string work, string program, int rounds)
{
    /// <summary>A day on which all made jobs are open.</summary>
    private const string Day = "2026-11-22";

    /// <summary>Hugo holds some 180 KiB a posting, so that more would not fit into the memory of most machines.</summary>
    private const int MostForHugo = 20_000;

    /// <summary>All outputs, each run's in a folder of its own.</summary>
    /// <remarks>
    /// They are deleted together at the end: for a minute after files were deleted, ext4 takes no number of theirs for a new one and looks
    /// for others at great length, which would cost every run more than all else.
    /// </remarks>
    private string Outputs => Path.Combine(work, "outputs");

    public void Run(int count)
    {
        var site = Path.Combine(work, "site");
        var hugo = Path.Combine(work, "hugo");
        Clear(site, hugo, Outputs);
        CorpusFolder.Write(site, count, CorpusFolder.UsualSeed, withQueries: false);
        var (ours, theirs) = (new List<Usage>(), new List<Usage>());
        var isWithHugo = HugoSite.IsInstalled && count <= MostForHugo;
        if (isWithHugo)
        {
            HugoSite.Write(hugo, count);
        }

        for (var round = 0; round <= rounds; round++)
        {
            ours.Add(Measurement.Of(work, program, "build", "--root", site, "--output", OutputOf("careers", round), "--now", Day));
            if (isWithHugo)
            {
                theirs.Add(Measurement.Of(hugo, "hugo", "--quiet", "--destination", OutputOf("hugo", round)));
            }
        }

        Print(count, ours, theirs);
        PrintTimings(site);
        Clear(Outputs);
    }

    private string OutputOf(string program, int round) => Path.Combine(Outputs, string.Create(CultureInfo.InvariantCulture, $"{program}-{round}"));

    private void Print(int count, List<Usage> ours, List<Usage> theirs)
    {
        var table = new ResultTable(count);
        table.Add("careers", Median(ours), OutputOf("careers", rounds));
        if (theirs.Count > 0)
        {
            table.Add("hugo", Median(theirs), OutputOf("hugo", rounds));
        }

        var copy = OutputOf("copy", rounds);
        table.Add("writing alone", Floor.Write(OutputOf("careers", rounds), copy), copy);
        table.Print(Console.Out);
    }

    private void PrintTimings(string site)
    {
        var start = new ProcessStartInfo(program, ["build", "--root", site, "--output", OutputOf("timed", rounds), "--now", Day, "--timings"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        Console.WriteLine(process.StandardOutput.ReadToEnd());
    }

    /// <summary>The first run warmed the disk's memory and is left out.</summary>
    private static Usage Median(List<Usage> runs) => runs.Skip(1).OrderBy(run => run.Wall).ElementAt((runs.Count - 1) / 2);

    private static void Clear(params string[] folders)
    {
        foreach (var folder in folders.Where(Directory.Exists))
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
