using System.Buffers;
using System.Text;
using System.Text.Json;
using CareersSite.Diagnostics;
using CareersSite.Serving.Pages;

namespace CareersSite.Serving.Live;

/// <summary>What an open page is told, as JSON for its script: its mark, what is wrong with it, the files that have changed.</summary>
public static class PageNews
{
    /// <summary>Errors of the page itself first, then those of its file, then all others; warnings are for the desk.</summary>
    public static IReadOnlyList<Diagnostic> ErrorsOf(SiteVersion version, ServedPage page, string? source) =>
    [
        .. page.Problems.Concat(version.Report.Diagnostics.OrderByDescending(diagnostic => diagnostic.Place.File == source))
            .Where(diagnostic => diagnostic.Severity == Severity.Error)
            .Distinct(),
    ];

    /// <summary>The state of a page: its mark, and what is wrong.</summary>
    public static string ToJson(string mark, IReadOnlyList<Diagnostic> problems) => ToJson(json =>
    {
        json.WriteString("mark", mark);
        json.WriteStartArray("problems");
        foreach (var problem in problems)
        {
            Write(json, problem);
        }

        json.WriteEndArray();
    });

    /// <summary>Files and their marks.</summary>
    public static string ToJson(IReadOnlyDictionary<string, string> marks) => ToJson(json =>
    {
        foreach (var (path, mark) in marks)
        {
            json.WriteString(path, mark);
        }
    });

    private static string ToJson(Action<Utf8JsonWriter> writeMembers)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            writeMembers(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter json, Diagnostic problem)
    {
        json.WriteStartObject();
        json.WriteString("code", problem.Code);
        json.WriteString("place", problem.Place.ToString());
        json.WriteNumber("column", problem.Place.Column);
        json.WriteString("message", problem.Message);
        json.WriteString("excerpt", problem.Excerpt);
        json.WriteString("hint", problem.Hint);
        json.WriteString("item", problem.Item);
        json.WriteEndObject();
    }
}
