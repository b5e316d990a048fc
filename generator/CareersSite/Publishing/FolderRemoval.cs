using System.Collections.Concurrent;
using System.IO.Enumeration;

namespace CareersSite.Publishing;

/// <summary>Deletes a folder on all cores: a site of 10,000 pages has as many folders, and deleting takes as long as writing.</summary>
internal static class FolderRemoval
{
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false };

    /// <summary>Links are deleted, never followed. Does nothing where there is no such folder.</summary>
    /// <returns>How many files and links in it were deleted.</returns>
    /// <exception cref="IOException">One of them cannot be deleted; others may be gone.</exception>
    public static int Remove(string folder)
    {
        if (new DirectoryInfo(folder).LinkTarget is not null)
        {
            DeleteLink(folder);
            return 0;
        }

        if (!Directory.Exists(folder))
        {
            return 0;
        }

        try
        {
            return RemoveLevels(folder);
        }
        catch (AggregateException troubles)
        {
            throw new IOException(troubles.InnerExceptions[0].Message, troubles.InnerExceptions[0]);
        }
    }

    private static int RemoveLevels(string folder)
    {
        var files = 0;
        var emptied = new Stack<string>();
        var level = new ConcurrentBag<string> { folder };
        while (!level.IsEmpty)
        {
            var next = new ConcurrentBag<string>();
            var parents = new ConcurrentBag<string>();
            Parallel.ForEach(level, each => Interlocked.Add(ref files, RemoveOne(each, parents, next)));
            foreach (var parent in parents)
            {
                emptied.Push(parent);
            }

            level = next;
        }

        foreach (var parent in emptied)
        {
            Directory.Delete(parent);
        }

        return files;
    }

    /// <param name="parents">Takes the folder if it has others in it, and so cannot go yet.</param>
    /// <param name="next">Takes those others.</param>
    /// <returns>How many files and links were deleted.</returns>
    private static int RemoveOne(string folder, ConcurrentBag<string> parents, ConcurrentBag<string> next)
    {
        var (files, folders) = (0, 0);
        foreach (var entry in new FileSystemEnumerable<Entry>(folder, ToEntry, Everything))
        {
            switch (entry.Kind)
            {
                case Kind.Folder:
                    next.Add(entry.Path);
                    folders++;
                    continue;
                case Kind.LinkToFolder:
                    DeleteLink(entry.Path);
                    break;
                default:
                    File.Delete(entry.Path);
                    break;
            }

            files++;
        }

        if (folders > 0)
        {
            parents.Add(folder);
        }
        else
        {
            Directory.Delete(folder);
        }

        return files;
    }

    // Windows takes a link to a folder for a folder, the others for a file.
    private static void DeleteLink(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.Delete(path);
        }
        else
        {
            File.Delete(path);
        }
    }

    // Attributes cost a look at the file, so they are asked for only where a link could pass for a folder.
    private static Entry ToEntry(ref FileSystemEntry entry) => new(
        entry.ToFullPath(),
        !entry.IsDirectory ? Kind.File : (entry.Attributes & FileAttributes.ReparsePoint) == 0 ? Kind.Folder : Kind.LinkToFolder);

    private enum Kind
    {
        File,
        Folder,
        LinkToFolder,
    }

    private readonly record struct Entry(string Path, Kind Kind);
}
