using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace CareersSite.Importing.Reading.Word;

/// <summary>The parts of a Word file that tell what it says.</summary>
/// <param name="Document">The text.</param>
/// <param name="Margins">Heads and feet of pages.</param>
/// <param name="Links">Where links lead, by the ids that the text has for them.</param>
internal sealed record WordParts(
    XElement Document, XElement? Styles, XElement? Numbering, IReadOnlyList<XElement> Margins, IReadOnlyDictionary<string, string> Links)
{
    /// <summary>In bytes, unpacked: a hundred times the text of a long description.</summary>
    public const int LargestPart = 8 << 20;

    /// <summary>No text is nested so deep; one that is would overrun the stack.</summary>
    private const int Deepest = 200;

    private const int MostMargins = 12;

    private static readonly XmlReaderSettings Careful = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = LargestPart,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    /// <summary>The parts; null where the file holds no text of Word.</summary>
    /// <exception cref="InvalidDataException">The file is damaged.</exception>
    /// <exception cref="XmlException">A part of it is.</exception>
    /// <exception cref="NotSupportedException">It is packed in a way that is not known here.</exception>
    /// <exception cref="PartTooLargeException">A part unpacks to more than <see cref="LargestPart"/>.</exception>
    public static WordParts? Read(byte[] bytes)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
        var main = Relations(archive, "_rels/.rels", "").FirstOrDefault(relation => relation.Is("officeDocument")).Target ?? "word/document.xml";
        if (Part(archive, main) is not { } document || document.WordName() != "document")
        {
            return null;
        }

        var slash = main.LastIndexOf('/') + 1;
        var relations = Relations(archive, $"{main[..slash]}_rels/{main[slash..]}.rels", main[..slash]).ToList();
        return new WordParts(
            document,
            Of("styles").FirstOrDefault(),
            Of("numbering").FirstOrDefault(),
            [.. Of("header").Concat(Of("footer")).Take(MostMargins)],
            relations.Where(relation => relation.Is("hyperlink")).DistinctBy(relation => relation.Id).ToDictionary(link => link.Id, link => link.Target));

        IEnumerable<XElement> Of(string type) =>
            relations.Where(relation => relation.Is(type)).Select(relation => Part(archive, relation.Target)).OfType<XElement>();
    }

    private static IEnumerable<Relation> Relations(ZipArchive archive, string path, string folder)
    {
        foreach (var element in Part(archive, path)?.Elements() ?? [])
        {
            if (element.ValueOf("Type") is { } type && element.ValueOf("Target") is { } target)
            {
                var isOutside = element.ValueOf("TargetMode") == "External";
                var inside = target.StartsWith('/') ? target[1..] : folder + target;
                yield return new Relation(element.ValueOf("Id") ?? "", type, isOutside ? target : inside);
            }
        }
    }

    private static XElement? Part(ZipArchive archive, string name)
    {
        if (archive.GetEntry(name) is not { } entry)
        {
            return null;
        }

        var bytes = Unpacked(entry);
        RefuseDepth(bytes);
        using var reader = XmlReader.Create(new MemoryStream(bytes), Careful);
        return XDocument.Load(reader).Root;
    }

    /// <summary>What a file says of its own length is not to be trusted, so the bytes are counted as they come.</summary>
    private static byte[] Unpacked(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var unpacked = new MemoryStream();
        var buffer = new byte[64 << 10];
        for (int count; (count = stream.Read(buffer)) > 0;)
        {
            unpacked.Write(buffer, 0, count);
            if (unpacked.Length > LargestPart)
            {
                throw new PartTooLargeException(entry.FullName);
            }
        }

        return unpacked.ToArray();
    }

    private static void RefuseDepth(byte[] bytes)
    {
        using var reader = XmlReader.Create(new MemoryStream(bytes), Careful);
        while (reader.Read())
        {
            if (reader.Depth > Deepest)
            {
                throw new XmlException("Elements are nested too deep.");
            }
        }
    }

    private readonly record struct Relation(string Id, string Type, string Target)
    {
        public bool Is(string type) => Type.EndsWith("/" + type, StringComparison.Ordinal);
    }
}

/// <summary>A part unpacks to more than any description has.</summary>
internal sealed class PartTooLargeException(string part) : Exception
{
    public string Part { get; } = part;
}
