using CareersSite.Diagnostics;
using CareersSite.Serving;
using CareersSite.Serving.Desk;

namespace CareersSite.Commands;

/// <summary>What <c>serve</c> says in the terminal.</summary>
public sealed class ServeReporting(DiagnosticFormat format, TextWriter error)
{
    private readonly Reporting _reporting = new(format, error);
    private bool _hadErrors;

    public void Print(DiagnosticReport report)
    {
        _reporting.Print(report);
        if (_hadErrors && report.Errors == 0 && format == DiagnosticFormat.Text)
        {
            error.Write("Mended: there are no more errors.\n");
        }

        _hadErrors = report.Errors > 0;
    }

    /// <summary>A fault of ours, in full, so that it can be reported and mended.</summary>
    public void PrintFault(string path, Exception fault) => error.Write($"A fault of careers itself, while making {path}: {fault}\n");

    public static void PrintStart(ServerAddress address, LiveSite site, bool isPublished, TextWriter output)
    {
        output.Write($"The site is at {address.Url} – Ctrl-C ends it.\n");
        if (!isPublished)
        {
            output.Write($"The desk, with all postings and problems, is at {new Uri(address.Url, DeskPages.Root)}.\n");
        }

        if (address.IsOpenToOthers)
        {
            output.Write($"Warning: whoever reaches {address.Host} on port {address.Port} can read this site{(isPublished ? "" : ", drafts and the desk too")}.\n");
        }

        if (site.IsDeaf)
        {
            output.Write("The system does not tell of changed files here (its limit of watched folders may be reached), so they are looked at twice a second.\n");
        }
    }
}
