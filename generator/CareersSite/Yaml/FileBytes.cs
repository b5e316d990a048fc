using System.Text;
using System.Text.Unicode;
using CareersSite.Diagnostics;
using CareersSite.Diagnostics.Catalogue;

namespace CareersSite.Yaml;

/// <summary>Whether bytes are text that people wrote, and the exact place where they are not.</summary>
internal static class FileBytes
{
    /// <summary>A posting of a thousand lines is a twentieth of this; what is larger is a picture or an export that lost its way.</summary>
    public const int LargestFile = 1 << 20;

    public static bool HoldText(string file, ReadOnlySpan<byte> bytes, DiagnosticSink sink)
    {
        if (bytes.Length > LargestFile)
        {
            var size = (bytes.Length / (double)LargestFile).ToString("0.0", CultureInfo.InvariantCulture);
            sink.Report(
                FrontMatterProblems.FileTooLarge, new SourcePlace(file),
                $"the file has {size} MiB, and more than 1 MiB is not read");
            return false;
        }

        if (bytes.StartsWith<byte>([0xFF, 0xFE]) || bytes.StartsWith<byte>([0xFE, 0xFF]))
        {
            sink.Report(FrontMatterProblems.NotUtf8, new SourcePlace(file, 1, 1), "the file is saved as UTF-16 ('Unicode')", SaveAsUtf8);
            return false;
        }

        var nul = bytes.IndexOf((byte)0);
        if (nul >= 0)
        {
            Report(FrontMatterProblems.NulByte, file, bytes, nul, "there is a NUL byte here, which no text holds", sink);
        }

        return nul < 0;
    }

    public static bool AreUtf8(string file, ReadOnlySpan<byte> bytes, DiagnosticSink sink)
    {
        if (Utf8.IsValid(bytes))
        {
            return true;
        }

        var at = FirstInvalid(bytes);
        var guess = Windows1252(bytes[at]) is { } character ? $"; it is '{character}' in the older Windows-1252" : "";
        Report(FrontMatterProblems.NotUtf8, file, bytes, at, $"the byte {bytes[at]:X2} here is not UTF-8{guess}", sink);
        return false;
    }

    private const string SaveAsUtf8 = "Open the file in your editor and save it with the encoding UTF-8.";

    private static void Report(DiagnosticKind kind, string file, ReadOnlySpan<byte> bytes, int at, string message, DiagnosticSink sink)
    {
        var line = ByteLine.At(bytes, bytes.StartsWith("\uFEFF"u8) ? 3 : 0, 1);
        while (line.Next <= at && line.Next < bytes.Length)
        {
            line = line.After(bytes);
        }

        var column = at < line.Start ? 1 : Encoding.UTF8.GetCharCount(bytes[line.Start..at]) + 1;
        var text = Encoding.UTF8.GetString(line.In(bytes)).Replace('\0', '\uFFFD');
        var excerpt = text.Length > 300 ? text[..300] : text;
        sink.Report(new Diagnostic(kind, new SourcePlace(file, line.Number, column), message, SaveAsUtf8, excerpt));
    }

    private static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        // No character takes more UTF-16 units than it takes bytes.
        var characters = new char[bytes.Length];
        Utf8.ToUtf16(bytes, characters, out var read, out _, replaceInvalidSequences: false, isFinalBlock: true);
        return Math.Min(read, bytes.Length - 1);
    }

    /// <summary>What the byte most probably was meant to be: Windows' Western encoding and Latin-1 agree from A0 up.</summary>
    private static char? Windows1252(byte value) => value switch
    {
        0x80 => '€',
        0x85 => '…',
        0x91 => '‘',
        0x92 => '’',
        0x93 => '“',
        0x94 => '”',
        0x95 => '•',
        0x96 => '–',
        0x97 => '—',
        > 0xA0 => (char)value,
        _ => null,
    };
}
