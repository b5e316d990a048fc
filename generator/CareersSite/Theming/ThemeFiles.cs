using System.Reflection;
using System.Text;
using CareersSite.Diagnostics;
using CareersSite.Files;

namespace CareersSite.Theming;

/// <summary>The files of one theme: a folder under <c>themes/</c> of the root, or one that ships inside the program.</summary>
public abstract class ThemeFiles(string name)
{
    /// <summary>Where a site has its own themes, each in a folder of its name.</summary>
    public const string Folder = "themes";

    public string Name { get; } = name;

    /// <summary>Whether it lies in the site's own folder.</summary>
    public virtual bool IsOfSite => false;

    /// <summary>Paths below the theme's folder, in ordinal order.</summary>
    public abstract IReadOnlyList<string> Paths { get; }

    /// <summary>What messages call a file of the theme.</summary>
    public abstract string Shown(string path);

    public abstract byte[]? Read(string path, DiagnosticSink sink);

    /// <summary>The text of a file, without the mark that some editors put before it; empty where there is none.</summary>
    public string Text(string path, DiagnosticSink sink) => Read(path, sink) is { } bytes ? Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF') : "";

    /// <summary>A file whose lines messages show; null where the theme has none of that path.</summary>
    public SourceText? Source(string path, DiagnosticSink sink) =>
        Paths.Contains(path, StringComparer.Ordinal) ? new SourceText(Shown(path), Text(path, sink)) : null;

    /// <summary>The site's own theme of that name, else the one that ships with the program, else null.</summary>
    public static ThemeFiles? Find(string name, RootFolder root, DiagnosticSink sink)
    {
        if (!IsName(name))
        {
            return null;
        }

        if (root.HasFolder("themes/" + name))
        {
            return new InRoot(name, root, sink);
        }

        var shipped = new Shipped(name);
        return shipped.Paths.Count > 0 ? shipped : null;
    }

    /// <summary>The name of one folder: no path, which could lead anywhere.</summary>
    private static bool IsName(string name) => name.Length > 0 && name != "." && name != ".." && !name.AsSpan().ContainsAny('/', '\\', '\0');

    private sealed class InRoot(string name, RootFolder root, DiagnosticSink sink) : ThemeFiles(name)
    {
        private readonly string _folder = $"themes/{name}/";

        public override bool IsOfSite => true;

        public override IReadOnlyList<string> Paths { get; } =
            [.. root.List("themes/" + name, sink).Select(file => file.Path["themes/".Length..][(name.Length + 1)..])];

        public override string Shown(string path) => _folder + path;

        public override byte[]? Read(string path, DiagnosticSink sink) => root.Read(_folder + path, sink);
    }

    private sealed class Shipped : ThemeFiles
    {
        private static readonly Assembly Program = typeof(Shipped).Assembly;

        private readonly string _prefix;

        public Shipped(string name)
            : base(name)
        {
            _prefix = $"themes/{name}/";
            Paths = [.. Program.GetManifestResourceNames()
                .Where(resource => resource.StartsWith(_prefix, StringComparison.Ordinal))
                .Select(resource => resource[_prefix.Length..])
                .Order(StringComparer.Ordinal)];
        }

        public override IReadOnlyList<string> Paths { get; }

        public override string Shown(string path) => _prefix + path;

        public override byte[]? Read(string path, DiagnosticSink sink)
        {
            using var resource = Program.GetManifestResourceStream(_prefix + path);
            if (resource is null)
            {
                return null;
            }

            var bytes = new byte[resource.Length];
            resource.ReadExactly(bytes);
            return bytes;
        }
    }
}
