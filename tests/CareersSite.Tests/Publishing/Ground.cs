using System.Buffers;
using System.Text;
using CareersSite.Diagnostics;
using CareersSite.Outputs;
using CareersSite.Publishing;

namespace CareersSite.Tests.Publishing;

/// <summary>A temporary folder in which a test publishes; goes away with the test.</summary>
public sealed class Ground : IDisposable
{
    public static readonly DateTime LongAgo = new(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);

    public string Folder { get; } = Directory.CreateTempSubdirectory("careers-").FullName;

    public string Output => Path.Combine(Folder, "public");

    public string Work => Path.Combine(Folder, ".public.careers");

    internal DiagnosticSink Sink { get; private set; } = new();

    /// <summary>What the last publishing reported: <c>code: message</c>, a line each.</summary>
    public string Reported => string.Join('\n', Sink.Taken.Select(each => $"{each.Code}: {each.Message}"));

    /// <summary>The names beside the output; a build that is done leaves none.</summary>
    public string Beside => string.Join(' ', Directory.EnumerateFileSystemEntries(Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));

    internal static Output Page(string path, string text) =>
        new(path, $"content/{path}", (bytes, _) => bytes.Write(Encoding.UTF8.GetBytes(text)));

    internal PublishResult? Publish(params IEnumerable<Output> outputs) => Publish(new FolderPublisher(Output), outputs);

    internal PublishResult? Publish(FolderPublisher publisher, params IEnumerable<Output> outputs)
    {
        Sink = new DiagnosticSink();
        return publisher.Publish(OutputPlan.Of(outputs, Sink), Sink);
    }

    /// <summary>As on a system that cannot exchange two folders.</summary>
    internal FolderPublisher WithoutExchange() => new(Output, (_, _) => false);

    public void Write(string path, string text)
    {
        var full = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }

    /// <summary>Gives every file below a folder a time stamp that no build would give.</summary>
    public void Age(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Folder, folder), "*", SearchOption.AllDirectories))
        {
            File.SetLastWriteTimeUtc(file, LongAgo);
        }
    }

    /// <summary>Every file below a folder, as <c>path=text</c>, with <c>(old)</c> behind it if <see cref="Age"/> was the last to touch it.</summary>
    public string Show(string folder)
    {
        var full = Path.Combine(Folder, folder);
        return string.Join(' ', Directory.EnumerateFiles(full, "*", SearchOption.AllDirectories)
            .Where(file => Path.GetFileName(file) is not (".careers-output" or "lock"))
            .Order(StringComparer.Ordinal)
            .Select(file => $"{Path.GetRelativePath(full, file)}={File.ReadAllText(file)}{(File.GetLastWriteTimeUtc(file) == LongAgo ? "(old)" : "")}"));
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
