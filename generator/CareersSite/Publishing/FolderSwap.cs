namespace CareersSite.Publishing;

/// <summary>Puts the new site where the last one is: at once where the system can, else by two renames.</summary>
/// <param name="exchange">Lets two folders change places at once; false where the system cannot.</param>
internal sealed class FolderSwap(string output, WorkFolder work, Func<string, string, bool> exchange)
{
    /// <summary>Completes what a killed run began, and clears what it left.</summary>
    public void Recover()
    {
        if (work.IsHalfSwapped)
        {
            Directory.Move(Directory.Exists(work.New) ? work.New : work.Old, output);
        }

        work.Clear();
    }

    /// <returns>Where the last site is now; null where there was none.</returns>
    public string? Run()
    {
        if (!Path.Exists(output))
        {
            Directory.Move(work.New, output);
            return null;
        }

        if (!exchange(work.New, output))
        {
            RenameTwice();
        }

        return work.New;
    }

    private void RenameTwice()
    {
        Directory.Move(output, work.Old);
        try
        {
            Directory.Move(work.New, output);
        }
        catch
        {
            Directory.Move(work.Old, output);
            throw;
        }

        // By its old name the next run would take it for a site that still has to be put back.
        Directory.Move(work.Old, work.New);
    }
}
