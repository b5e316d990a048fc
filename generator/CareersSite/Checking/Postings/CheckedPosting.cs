using CareersSite.Content;
using CareersSite.Diagnostics;
using CareersSite.Model;

namespace CareersSite.Checking.Postings;

/// <summary>A posting in the hands of a rule.</summary>
/// <param name="Sink">For what rendering says; it is asked for the body only.</param>
public sealed record CheckedPosting(Site Site, SitePosting Placed, CheckedFile File, DiagnosticSink Sink)
{
    public Posting Posting => Placed.Posting;

    public string CompanyName => (Posting.Organization ?? Site.Settings.Organization).Name;

    public void Report(DiagnosticKind kind, string field, string message, string hint) => File.ReportField(kind, field, message, hint);
}
