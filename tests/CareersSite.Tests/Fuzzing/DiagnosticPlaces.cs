using System.Text;
using CareersSite.Diagnostics;

namespace CareersSite.Tests.Fuzzing;

/// <summary>Whatever is said of a file can be looked up: its code in the catalogue, its place in the file.</summary>
internal static class DiagnosticPlaces
{
    private static readonly string[] LineEnds = ["\r\n", "\n", "\r"];

    /// <param name="otherFile">The bytes of another file of which something may be said; null for one of which nothing may be.</param>
    public static void Check(DiagnosticSink sink, string file, byte[] bytes, Func<string, byte[]?>? otherFile = null)
    {
        foreach (var diagnostic in sink.Taken)
        {
            var about = diagnostic.Place.File == file ? bytes : otherFile?.Invoke(diagnostic.Place.File);
            Assert.True(about is not null, $"{diagnostic.Code} is about '{diagnostic.Place.File}'");
            Check(diagnostic.Code, diagnostic.Message, diagnostic.Place, LinesOf(about));
            Assert.True(diagnostic.Place.Line == 0 || diagnostic.Excerpt is null || diagnostic.Excerpt.Length <= 300, $"{diagnostic.Code}: a long excerpt");
            Assert.All(Enum.GetValues<DiagnosticFormat>(), format => Assert.NotEmpty(DiagnosticWriter.Write(diagnostic, format)));
        }
    }

    /// <summary>One past the end of a line is a place, too: where something is missing.</summary>
    public static void Check(string code, string message, SourcePlace place, string[] lines)
    {
        Assert.True(DiagnosticCatalogue.Find(code) is not null, $"the catalogue has no '{code}'");
        Assert.True(message.Length > 0, $"{code} says nothing");
        Assert.True(place.Line >= 0 && place.Line <= lines.Length, $"{code} is beyond the last line: {place.Line} of {lines.Length}");
        var columns = place.Line == 0 ? 0 : lines[place.Line - 1].Length + 1;
        Assert.True(place.Column >= 0 && place.Column <= columns, $"{code} is beyond the end of its line: {place.Column} of {columns}");
    }

    public static string[] LinesOf(byte[] bytes)
    {
        var text = Encoding.UTF8.GetString(bytes);
        return (text.StartsWith('\uFEFF') ? text[1..] : text).Split(LineEnds, StringSplitOptions.None);
    }
}
