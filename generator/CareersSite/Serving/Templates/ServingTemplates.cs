using System.Buffers;
using System.Reflection;
using System.Text;
using CareersSite.Diagnostics;
using CareersSite.Theming;

namespace CareersSite.Serving.Templates;

/// <summary>The pages of the program itself, as templates that ship with it. What they print is escaped, as in a theme.</summary>
public static class ServingTemplates
{
    private const string Prefix = "serving/";
    private const string Ending = ".sbn-html";

    private static readonly Dictionary<string, Layout> Layouts = ReadAll();
    private static readonly TemplateEngine Engine = new(Layouts);

    /// <exception cref="InvalidOperationException">The template is wrong: a fault of ours.</exception>
    public static ReadOnlyMemory<byte> Render(string name, IReadOnlyDictionary<string, ViewValue> globals)
    {
        var bytes = new ArrayBufferWriter<byte>(32 * 1024);
        var sink = new DiagnosticSink();
        Engine.Render(Layouts[name], ViewValue.Strict(globals), name, bytes, sink);
        ThrowIfWrong(sink);
        return bytes.WrittenMemory;
    }

    private static Dictionary<string, Layout> ReadAll()
    {
        var sink = new DiagnosticSink();
        var program = Assembly.GetExecutingAssembly();
        var layouts = program.GetManifestResourceNames()
            .Where(resource => resource.StartsWith(Prefix, StringComparison.Ordinal))
            .ToDictionary(resource => resource[Prefix.Length..^Ending.Length], resource => Parse(program, resource, sink), StringComparer.Ordinal);
        ThrowIfWrong(sink);
        return layouts;
    }

    private static Layout Parse(Assembly program, string resource, DiagnosticSink sink)
    {
        using var reader = new StreamReader(program.GetManifestResourceStream(resource)!, Encoding.UTF8);
        return Layout.Parse(resource, reader.ReadToEnd(), sink);
    }

    private static void ThrowIfWrong(DiagnosticSink sink)
    {
        if (sink.HasErrors)
        {
            throw new InvalidOperationException(string.Join('\n', sink.Taken.Select(diagnostic => $"{diagnostic.Place}: {diagnostic.Message}")));
        }
    }
}
