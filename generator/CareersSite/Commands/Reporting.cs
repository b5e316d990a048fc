using CareersSite.Diagnostics;

namespace CareersSite.Commands;

/// <summary>Prints diagnostics to standard error, so that standard output holds only what was asked for.</summary>
/// <param name="siteFolder">Where the site is in the repository, for annotations; empty, or with a <c>/</c> at its end.</param>
public sealed class Reporting(DiagnosticFormat format, TextWriter error, string siteFolder = "")
{
    public void Print(DiagnosticReport report)
    {
        PrintEach(report);
        if (format == DiagnosticFormat.Text && report.Diagnostics.Count > 0)
        {
            error.Write($"{Wording.Count(report.Errors, "error")}, {Wording.Count(report.Warnings, "warning")}\n");
        }
    }

    /// <summary>Without their sum, for a verb that has one of its own.</summary>
    public void PrintEach(DiagnosticReport report)
    {
        var end = format == DiagnosticFormat.Text ? "\n\n" : "\n";
        foreach (var diagnostic in report.Diagnostics)
        {
            error.Write(DiagnosticWriter.Write(diagnostic, format, siteFolder) + end);
        }
    }
}

/// <summary>Numbers in the sentences of the terminal.</summary>
public static class Wording
{
    public static string Count(long number, string thing) =>
        string.Create(CultureInfo.InvariantCulture, $"{number:N0} {thing}{(number == 1 ? "" : "s")}");

    public static string Bytes(long bytes) => bytes switch
    {
        < 1024 => string.Create(CultureInfo.InvariantCulture, $"{bytes} bytes"),
        < 1024 * 1024 => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1024.0:N1} KiB"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{bytes / (1024.0 * 1024):N1} MiB"),
    };
}
