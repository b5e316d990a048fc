using System.Collections.Concurrent;
using CareersSite.Configuration;
using CareersSite.Diagnostics;
using CareersSite.Files;

namespace CareersSite.Content;

/// <summary>
/// What was read of each content file, so that whoever reads a site again and again reads only the files that changed, and so that
/// the last state of a file without errors can stand in for one with errors.
/// </summary>
public sealed class ContentMemory
{
    private readonly ConcurrentDictionary<string, ReadFile> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, object> _good = new(StringComparer.Ordinal);
    private SiteSettings? _settings;

    /// <summary>Whether files with errors are left out, as a build leaves them out, or shown as they last were.</summary>
    public bool StandsIn { get; init; } = true;

    /// <summary>The file will be read again, even if its length and time are what they were.</summary>
    public void Forget(string path) => _files.TryRemove(path, out _);

    /// <summary>What settings say of fields, places and languages is part of what a file means.</summary>
    internal void Use(SiteSettings settings)
    {
        if (!ReferenceEquals(_settings, settings))
        {
            _files.Clear();
            _settings = settings;
        }
    }

    internal ReadFile? Recall(SiteFile file) => _files.TryGetValue(file.Path, out var read) && read.File == file ? read : null;

    /// <summary>Keeps it, unless it could not be read at all: that may be over at any moment.</summary>
    internal void Keep(ReadFile read)
    {
        if (read.WasReadable)
        {
            _files[read.File.Path] = read;
        }
    }

    /// <summary>
    /// Gives <paramref name="items"/> without those held back, and in the place of these what they last were without errors.
    /// That keeps out of the way of what others are now.
    /// </summary>
    /// <param name="nameOf">What must be unique.</param>
    internal IReadOnlyList<T> Settle<T>(IEnumerable<T> items, IEnumerable<string> heldBack, Func<T, string> fileOf, Func<T, (string, string)> nameOf)
        where T : class
    {
        List<T> fine = [.. items];
        var former = StandsIn ? heldBack.Select(file => _good.GetValueOrDefault(file)).OfType<T>().ToArray() : [];
        if (former.Length > 0)
        {
            var taken = fine.Select(nameOf).ToHashSet();
            fine.AddRange(former.Where(item => taken.Add(nameOf(item))));
            fine.Sort((a, b) => string.CompareOrdinal(fileOf(a), fileOf(b)));
        }

        foreach (var item in fine)
        {
            _good[fileOf(item)] = item;
        }

        return fine;
    }

    /// <summary>Lets go of files that are no longer there.</summary>
    internal void KeepOnly(IEnumerable<string> paths)
    {
        var there = paths.ToHashSet(StringComparer.Ordinal);
        foreach (var gone in _good.Keys.Concat(_files.Keys).Where(path => !there.Contains(path)).ToArray())
        {
            _good.Remove(gone);
            _files.TryRemove(gone, out _);
        }
    }
}

/// <summary>A file as it was read.</summary>
/// <param name="Item">The posting or page, as far as it could be read.</param>
/// <param name="Found">What is wrong with it.</param>
internal sealed record ReadFile(SiteFile File, object? Item, IReadOnlyCollection<Diagnostic> Found, bool WasReadable);
