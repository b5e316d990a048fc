using CareersSite.Configuration;
using CareersSite.Content;
using CareersSite.Diagnostics;
using CareersSite.Files;
using CareersSite.Model;
using CareersSite.Theming;
using CareersSite.Theming.Languages;

namespace CareersSite.Tests.Fuzzing.Subjects;

/// <summary>The words of a theme in one language, over those of the theme that ships with the program.</summary>
internal sealed class WordsSubject() : FuzzSubject("i18n", Grammar.Read("text", ["yaml"], GoodFiles.WordKeys), GoodFiles.Words)
{
    private const string File = "i18n/de.yml";

    private static readonly ThemeFiles Shipped = ThemeFiles.Find("default", new RootFolder(AppContext.BaseDirectory), new DiagnosticSink())!;

    /// <summary>The English words are read with each.</summary>
    public override int Cost => 10;

    public override void Try(byte[] input)
    {
        var sink = new DiagnosticSink();
        var theme = new GivenTheme(File, input);
        Say(new WordsReader([theme, Shipped], sink).Of("de"));
        DiagnosticPlaces.Check(sink, theme.Shown(File), input, file => Shipped.Read(file["themes/default/".Length..], new DiagnosticSink()));
    }

    /// <summary>All that a page asks of words that is more than looking one up.</summary>
    private static void Say(Wording words)
    {
        Assert.NotNull(words.Date(new DateTimeOffset(2026, 11, 1, 0, 0, 0, TimeSpan.Zero)));
        Assert.NotNull(words.Enumeration(["Germany", "Austria", "India"]));
        Assert.All((int[])[0, 1, 2, 5, 1_234_567, int.MaxValue], number => Assert.NotNull(words.Number(number) + words.DaysAhead(number)));
        Assert.NotNull(words.Salary(new Salary(1_234.5m, 99_999_999m, "EUR", PayUnit.Year)));
        Assert.NotNull(words.Experience(new Experience(18, 36, null)));
        Assert.NotNull(words.Place(new Place { City = "Berlin", Country = "DE" }) + words.Type(EmploymentType.FullTime) + words.State(PostingState.Open));
    }
}
