using CareersSite.Diagnostics;
using CareersSite.Theming;

namespace CareersSite.Tests.Fuzzing.Subjects;

/// <summary>A theme of one file that lies on no disk.</summary>
internal sealed class GivenTheme(string path, byte[] bytes) : ThemeFiles("given")
{
    public override IReadOnlyList<string> Paths { get; } = [path];

    public override string Shown(string path) => "themes/given/" + path;

    public override byte[]? Read(string path, DiagnosticSink sink) => path == Paths[0] ? bytes : null;
}
