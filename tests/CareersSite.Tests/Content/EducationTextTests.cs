using CareersSite.Content;

namespace CareersSite.Tests.Content;

public sealed class EducationTextTests
{
    [Theory]
    [InlineData("no requirements", "no requirements")]
    [InlineData("No degree needed", "no requirements")]
    [InlineData("Kein Abschluss nötig", "no requirements")]
    [InlineData("high school", "high school")]
    [InlineData("Abitur oder Fachabitur", "high school")]
    [InlineData("Associate's degree", "associate degree")]
    [InlineData("bachelor degree or equivalent practice", "bachelor degree")]
    [InlineData("B.Sc. in computer science", "bachelor degree")]
    [InlineData("Bachelor’s or Master’s degree", "bachelor degree, postgraduate degree")]
    [InlineData("Abgeschlossene Berufsausbildung", "professional certificate")]
    [InlineData("high school, professional certificate", "high school, professional certificate")]
    [InlineData("PhD", "postgraduate degree")]
    [InlineData("Masterabschluss, oder vergleichbar", "postgraduate degree")]
    public void Clear_words_name_a_level(string text, string expected) => Assert.Equal(expected, Levels(text));

    [Theory]
    [InlineData("Studium oder Ausbildung")]
    [InlineData("Bachelor degree or a good portfolio")]
    [InlineData("Bachelor's degree preferred")]
    [InlineData("A degree in a related field")]
    [InlineData("Master craftsman")]
    [InlineData("Scrum master course")]
    [InlineData("Ohne Bachelor")]
    [InlineData("No degree needed, but a bachelor degree helps")]
    [InlineData("")]
    public void All_else_is_not_guessed_at(string text) => Assert.Equal("", Levels(text));

    [Theory]
    [InlineData("bachelor degree or equivalent practice", true)]
    [InlineData("Bachelorabschluss oder vergleichbare Berufserfahrung", true)]
    [InlineData("bachelor degree or equivalent", false)]
    [InlineData("bachelor degree and experience", false)]
    public void Experience_is_taken_where_the_text_says_so(string text, bool expected) => Assert.Equal(expected, EducationText.TakesExperience([text]));

    private static string Levels(string text) => string.Join(", ", EducationText.Parse([text]).Select(level => level.Code()));
}
