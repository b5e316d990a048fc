using System.Buffers.Binary;
using System.Text;
using System.Xml;
using CareersSite.Diagnostics;
using CareersSite.Diagnostics.Catalogue;
using CareersSite.Importing.Documents;

namespace CareersSite.Importing.Reading.Word;

/// <summary>A Word file (<c>.docx</c>) → its text. Nothing in it is run, and nothing that it points to is fetched.</summary>
internal static class WordReading
{
    /// <summary>How files of older programs begin; Word packs those with a password so too.</summary>
    private const ulong CompoundFile = 0xD0CF11E0A1B11AE1;

    public static bool IsCompoundFile(ReadOnlySpan<byte> bytes) =>
        BinaryPrimitives.TryReadUInt64BigEndian(bytes, out var start) && start == CompoundFile;

    public static bool IsZip(ReadOnlySpan<byte> bytes) => bytes.StartsWith("PK\x03\x04"u8);

    /// <summary>The text, or null and a diagnostic.</summary>
    public static SourceDocument? Read(Source source, DiagnosticSink sink)
    {
        var place = new SourcePlace(source.Path);
        if (IsCompoundFile(source.Bytes))
        {
            ReportCompoundFile(source, place, sink);
            return null;
        }

        try
        {
            if (WordParts.Read(source.Bytes) is { } parts)
            {
                return WordText.Of(parts);
            }

            sink.Report(
                ImportProblems.UnknownKind, place, "this packed file is no Word document",
                "Open it in its own program and save it as .docx, or copy its text into a .txt file.");
        }
        catch (PartTooLargeException trouble)
        {
            sink.Report(
                ImportProblems.TooLarge, place,
                $"'{trouble.Part}' in this file unpacks to more than {WordParts.LargestPart >> 20} MiB, and is not read");
        }
        catch (Exception trouble) when (trouble is InvalidDataException or XmlException or NotSupportedException or IOException)
        {
            sink.Report(
                ImportProblems.Damaged, place, $"the Word file is damaged or incomplete: {trouble.Message}",
                "Copy or download it again; if Word opens it, save it there anew.");
        }

        return null;
    }

    private static void ReportCompoundFile(Source source, SourcePlace place, DiagnosticSink sink)
    {
        if (source.Bytes.AsSpan().IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0)
        {
            sink.Report(
                ImportProblems.Encrypted, place, "the Word file has a password, so it cannot be read", "Open it in Word and save it without a password.");
        }
        else
        {
            sink.Report(
                ImportProblems.UnknownKind, place, "this is a file of an older Word, or of another older program", "Open it in Word and save it as .docx.");
        }
    }
}
