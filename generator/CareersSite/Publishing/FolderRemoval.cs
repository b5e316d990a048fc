using System.Collections.Concurrent;
using System.IO.Enumeration;

namespace CareersSite.Publishing;

/// <summary>Deletes a folder on all cores: a site of 10,000 pages has as many folders, and deleting takes as long as writing.</summary>
internal static class FolderRemoval
{
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false };

    /// <summary>Links are deleted, never followed. Does nothing where there is no such folder.</summary>
    /// <returns>How many files and links were deleted.</returns>
    public static int Remove(string folder)
    {
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
        var kept = new Stack<string>();
        var level = new ConcurrentBag<string> { folder };
        while (!level.IsEmpty)
        {
            var next = new ConcurrentBag<string>();
            var parents = new ConcurrentBag<string>();
            Parallel.ForEach(level, each =>
            {
                var (deleted, folders) = RemoveFiles(each, next);
                Interlocked.Add(ref files, deleted);
                if (folders == 0)
                {
                    Directory.Delete(each);
                }
                else
                {
                    parents.Add(each);
                }
            });
            foreach (var parent in parents)
            {
                kept.Push(parent);
            }

            level = next;
        }

        foreach (var parent in kept)
        {
            Directory.Delete(parent);
        }

        return files;
    }

    private static (int Files, int Folders) RemoveFiles(string folder, ConcurrentBag<string> next)
    {
        var (files, folders) = (0, 0);
        foreach (var (path, isFolder) in new FileSystemEnumerable<(string Path, bool IsFolder)>(folder, ToEntry, Everything))
        {
            if (isFolder)
            {
                next.Add(path);
                folders++;
            }
            else
            {
                File.Delete(path);
                files++;
            }
        }

        return (files, folders);
    }

    // Attributes cost a look at the file, so they are asked for only where a link could pass for a folder.
    private static (string Path, bool IsFolder) ToEntry(ref FileSystemEntry entry) =>
        (entry.ToFullPath(), entry.IsDirectory && (entry.Attributes & FileAttributes.ReparsePoint) == 0);
}
