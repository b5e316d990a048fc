using CareersSite.Diagnostics;
using CareersSite.Files;

namespace CareersSite.Planning;

/// <summary>
/// A part of the site that is made of several files: made anew when one of them, or what it rests on, has changed.
/// Where it then has errors, the last one without stands in for it.
/// </summary>
public sealed class KeptPart<T>
    where T : class
{
    private IReadOnlyList<SiteFile> _files = [];
    private object? _basis;
    private T? _made;
    private T? _good;
    private IReadOnlyCollection<Diagnostic> _found = [];

    public void Forget() => _made = null;

    /// <param name="files">All files that it is made of, as they are now.</param>
    /// <param name="basis">What it rests on besides; another instance is a change.</param>
    /// <returns>It, and whether it can be used: without errors, now or as it last was.</returns>
    public (T? Part, bool IsUsable) Make(IReadOnlyList<SiteFile> files, object? basis, Func<DiagnosticSink, T?> make, DiagnosticSink sink)
    {
        if (_made is null || !ReferenceEquals(basis, _basis) || !files.SequenceEqual(_files))
        {
            var own = new DiagnosticSink();
            (_made, _files, _basis, _found) = (make(own), files, basis, own.Taken);
            _good = own.HasErrors ? _good : _made;
        }

        foreach (var diagnostic in _found)
        {
            sink.Report(diagnostic);
        }

        return (_good ?? _made, _good is not null);
    }
}
