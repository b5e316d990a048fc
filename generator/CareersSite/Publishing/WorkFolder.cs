using CareersSite.Diagnostics;
using CareersSite.Diagnostics.Catalogue;

namespace CareersSite.Publishing;

/// <summary>
/// A folder beside the output, on the same disk, held by one build at a time: <c>.public.careers/</c> for <c>public/</c>.
/// The lock in it is the first file to come and the last to go, so a folder with others but no lock is not ours.
/// </summary>
internal sealed class WorkFolder : IDisposable
{
    private const int MostAttempts = 100;

    private readonly OutputFolder _output;
    private readonly string _folder;
    private FileLock? _lock;

    private WorkFolder(OutputFolder output)
    {
        _output = output;
        _folder = Path.Combine(output.Parent, $".{output.Name}.careers");
    }

    /// <summary>Where the next site is written.</summary>
    public string New => Path.Combine(_folder, "new");

    /// <summary>Where the last site is for a moment, on systems that cannot exchange two folders.</summary>
    public string Old => Path.Combine(_folder, "old");

    /// <summary>True where a run ended between the two renames: no site is in its place, and the last one is in here.</summary>
    public bool IsHalfSwapped => Directory.Exists(Old) && !Path.Exists(_output.FullPath);

    private string LockPath => Path.Combine(_folder, "lock");

    /// <returns>Null, and a diagnostic, where another build is at work or the folder is somebody's own.</returns>
    public static WorkFolder? Enter(OutputFolder output, DiagnosticSink sink)
    {
        var work = new WorkFolder(output);
        switch (work.TryEnterOften())
        {
            case LockAnswer.Taken:
                return work;
            case LockAnswer.Foreign:
                sink.Report(
                    OutputProblems.ForeignOutput,
                    new SourcePlace(work._folder.Replace(Path.DirectorySeparatorChar, '/')),
                    "this folder has the name that a build needs for a while, and was not made by this program",
                    "Rename it, or name another output folder with '--output'.");
                return null;
            default:
                sink.Report(OutputProblems.OutputBusy, output.Place, "another build is writing this site at the moment");
                return null;
        }
    }

    /// <summary>Leaves nothing behind, except where the next run must put a site back into its place.</summary>
    public void Dispose()
    {
        try
        {
            if (!IsHalfSwapped)
            {
                Clear();
                _lock?.Delete();
                Directory.Delete(_folder);
            }
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            // The next run finds what is left, and says so if it cannot clear it either.
        }
        finally
        {
            _lock?.Dispose();
        }
    }

    /// <summary>Deletes both sites that may be in here.</summary>
    public void Clear()
    {
        FolderRemoval.Remove(New);
        FolderRemoval.Remove(Old);
    }

    /// <summary>Seen while another run comes or goes, its folder may look like anybody's, or vanish. What is truly wrong stays so.</summary>
    private LockAnswer TryEnterOften()
    {
        var answer = LockAnswer.Gone;
        for (var left = MostAttempts; left > 0 && answer is (LockAnswer.Gone or LockAnswer.Foreign); left--)
        {
            try
            {
                answer = TryEnter();
            }
            catch (IOException) when (left > 1)
            {
                answer = LockAnswer.Gone;
            }
            catch
            {
                RemoveIfEmpty();
                throw;
            }
        }

        return answer;
    }

    private void RemoveIfEmpty()
    {
        try
        {
            Directory.Delete(_folder);
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            // Another run's, then, or there never was one.
        }
    }

    private LockAnswer TryEnter()
    {
        if (IsForeign())
        {
            return LockAnswer.Foreign;
        }

        Directory.CreateDirectory(_folder);
        var isFresh = !Path.Exists(New) && !Path.Exists(Old);
        return FileLock.TryTake(LockPath, mayBeEmpty: isFresh, out _lock);
    }

    private bool IsForeign()
    {
        var folder = new DirectoryInfo(_folder);
        return folder.LinkTarget is not null
            || (folder.Exists && !File.Exists(LockPath) && folder.EnumerateFileSystemInfos().Any());
    }
}
