using System.IO.Compression;
using System.Text;

namespace CareersSite.Tests.Importing;

/// <summary>A Word file of a few parts.</summary>
internal static class WordBytes
{
    private const string Namespaces =
        """xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" """;

    /// <param name="body">WordprocessingML inside <c>w:body</c>.</param>
    /// <param name="links">Addresses of links, whose ids are <c>link0</c>, <c>link1</c> …</param>
    public static byte[] Of(string body, params string[] links) => Packed(
        ("word/document.xml", $"<w:document {Namespaces}><w:body>{body}</w:body></w:document>"),
        ("word/_rels/document.xml.rels", Relations(links)));

    public static byte[] Packed(params ReadOnlySpan<(string Name, string Text)> parts)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts)
            {
                using var part = archive.CreateEntry(name).Open();
                part.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return bytes.ToArray();
    }

    public static (string Name, string Text)[] PartsOf(byte[] word)
    {
        using var archive = new ZipArchive(new MemoryStream(word), ZipArchiveMode.Read);
        return [.. archive.Entries.Select(entry => (entry.FullName, new StreamReader(entry.Open()).ReadToEnd()))];
    }

    /// <summary>A paragraph of runs; those that begin with <c>&lt;</c> are markup.</summary>
    public static string Paragraph(params string[] runs) =>
        $"<w:p>{string.Concat(runs.Select(run => run.StartsWith('<') ? run : $"""<w:r><w:t xml:space="preserve">{run}</w:t></w:r>"""))}</w:p>";

    private static string Relations(string[] links) =>
        """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">"""
        + string.Concat(links.Select((link, index) =>
            $"""<Relationship Id="link{index}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="{link}" TargetMode="External"/>"""))
        + "</Relationships>";
}
