using CareersSite.Diagnostics;
using CareersSite.Diagnostics.Catalogue;

namespace CareersSite.Files;

/// <summary>A file that a person names on the command line. It alone may lie anywhere, and is only ever read.</summary>
public static class GivenFile
{
    /// <summary>The export of a large board has a few MiB.</summary>
    public const int Largest = 32 << 20;

    /// <summary>The bytes of the file, or null (and a diagnostic) where it cannot be read or is too large.</summary>
    /// <param name="path">Absolute, or relative to the working folder; messages call it so too.</param>
    public static byte[]? Read(string path, DiagnosticSink sink)
    {
        try
        {
            var length = new FileInfo(path).Length;
            if (length <= Largest)
            {
                return File.ReadAllBytes(path);
            }

            sink.Report(
                ImportProblems.TooLarge, new SourcePlace(path),
                $"the file has {length / (1 << 20)} MiB, and more than {Largest / (1 << 20)} MiB is not read");
        }
        catch (Exception trouble) when (trouble is FileNotFoundException or DirectoryNotFoundException)
        {
            sink.Report(GeneralProblems.FileMissing, new SourcePlace(path), "there is no such file");
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            sink.Report(GeneralProblems.FileUnreadable, new SourcePlace(path), $"this file cannot be read: {trouble.Message}");
        }

        return null;
    }
}
