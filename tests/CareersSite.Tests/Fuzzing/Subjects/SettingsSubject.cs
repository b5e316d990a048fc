using CareersSite.Configuration;
using CareersSite.Diagnostics;
using CareersSite.Files;
using CareersSite.Tests.Repository;

namespace CareersSite.Tests.Fuzzing.Subjects;

/// <summary><c>site.yml</c>.</summary>
internal sealed class SettingsSubject() : FuzzSubject("site.yml", FieldGrammar.OfSettings(SiteFields.Table.Fields), GoodFiles.Settings)
{
    public override void Try(byte[] input)
    {
        using var folder = new ScratchFolder();
        File.WriteAllBytes(Path.Combine(folder.Path, SiteSettings.File), input);
        var sink = new DiagnosticSink();
        var settings = SiteSettingsReader.Read(new RootFolder(folder.Path), sink);
        DiagnosticPlaces.Check(sink, SiteSettings.File, input);
        Assert.True(sink.HasErrors || settings.BaseUrl.IsAbsoluteUri);
        Assert.NotEmpty(settings.Languages);
    }
}
