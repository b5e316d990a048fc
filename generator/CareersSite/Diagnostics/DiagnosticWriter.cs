using System.Text;
using System.Text.Json;

namespace CareersSite.Diagnostics;

public enum DiagnosticFormat
{
    /// <summary>For a person: the message, the line, a caret, a hint.</summary>
    Text,

    /// <summary>Workflow commands that annotate a pull request.</summary>
    GitHub,

    /// <summary>One JSON object a line.</summary>
    Json,
}

/// <summary>Prints one record in the three ways in which it is read.</summary>
public static class DiagnosticWriter
{
    /// <param name="siteFolder">Stands before the files of annotations, since GitHub counts them from the repository; empty, or with a <c>/</c> at its end.</param>
    public static string Write(Diagnostic diagnostic, DiagnosticFormat format, string siteFolder = "") => format switch
    {
        DiagnosticFormat.GitHub => AsAnnotation(diagnostic, siteFolder),
        DiagnosticFormat.Json => AsJson(diagnostic),
        _ => AsText(diagnostic),
    };

    private static string AsText(Diagnostic diagnostic)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{diagnostic.Place}: {diagnostic.Severity.Word()} {diagnostic.Code}: {diagnostic.Message}");
        if (diagnostic.Item is { } item)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n    while rendering {item}");
        }

        if (diagnostic.Excerpt is { Length: > 0 } excerpt)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n    {Shown(excerpt)}");
            if (diagnostic.Place.Column > 0)
            {
                text.Append("\n    ").Append(' ', Math.Min(diagnostic.Place.Column - 1, excerpt.Length)).Append('^');
            }
        }

        if (diagnostic.Hint is { } hint)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n    {hint.Replace("\n", "\n    ", StringComparison.Ordinal)}");
        }

        return text.ToString();
    }

    /// <summary>A tab is one column to us and many to a terminal; other control characters could even move the cursor.</summary>
    private static string Shown(string excerpt) =>
        string.Create(excerpt.Length, excerpt, (shown, text) =>
        {
            for (var i = 0; i < text.Length; i++)
            {
                shown[i] = text[i] == '\t' ? ' ' : char.IsControl(text[i]) ? '\uFFFD' : text[i];
            }
        });

    private static string AsAnnotation(Diagnostic diagnostic, string siteFolder)
    {
        var command = diagnostic.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "notice" };
        var place = diagnostic.Place;
        var position = (place.Line > 0 ? $",line={place.Line}" : "") + (place.Column > 0 ? $",col={place.Column}" : "");
        var message = diagnostic.Message + (diagnostic.Item is { } item ? $" (while rendering {item})" : "")
            + (diagnostic.Hint is { } hint ? "\n" + hint : "");
        var file = Path.IsPathRooted(place.File) ? place.File : siteFolder + place.File;
        return $"::{command} file={EscapeProperty(file)}{position},title={EscapeProperty(diagnostic.Code)}::{Escape(message)}";
    }

    private static string Escape(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string EscapeProperty(string text) => Escape(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);

    private static string AsJson(Diagnostic diagnostic)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            json.WriteString("severity", diagnostic.Severity.Word());
            json.WriteString("code", diagnostic.Code);
            json.WriteString("file", diagnostic.Place.File);
            json.WriteNumber("line", diagnostic.Place.Line);
            json.WriteNumber("column", diagnostic.Place.Column);
            json.WriteString("message", diagnostic.Message);
            json.WriteString("hint", diagnostic.Hint);
            json.WriteString("item", diagnostic.Item);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }
}
