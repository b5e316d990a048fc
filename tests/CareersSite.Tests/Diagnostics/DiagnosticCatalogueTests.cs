using System.Reflection;
using CareersSite.Diagnostics;

namespace CareersSite.Tests.Diagnostics;

public sealed class DiagnosticCatalogueTests
{
    private static readonly DiagnosticKind[] Declared =
    [
        .. typeof(DiagnosticKind).Assembly.GetTypes()
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(field => field.FieldType == typeof(DiagnosticKind))
            .Select(field => (DiagnosticKind)field.GetValue(null)!),
    ];

    public static TheoryData<string> Codes => [.. DiagnosticCatalogue.Codes];

    [Fact]
    public void Every_kind_of_message_that_the_program_declares_is_in_the_catalogue_once()
    {
        Assert.Equal(Declared.Select(kind => kind.Code).Order(StringComparer.Ordinal), DiagnosticCatalogue.All.Select(kind => kind.Code));
        Assert.All(Declared, kind => Assert.Same(kind, DiagnosticCatalogue.Find(kind.Code)));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void An_entry_says_in_sentences_what_it_means_and_how_to_mend_it(string code)
    {
        var kind = DiagnosticCatalogue.Find(code)!;

        Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)*$", kind.Code);
        Assert.Matches(@"^[A-Z'].*\.$", kind.Meaning);
        Assert.NotEmpty(kind.Example.Trim());
        Assert.Matches(@"^[A-Z'][\s\S]{9,}", kind.Mend);
        Assert.NotEqual(kind.Meaning, kind.Mend);
    }

    [Fact]
    public void A_code_that_there_is_not_is_not_found() => Assert.Null(DiagnosticCatalogue.Find("unknown"));
}
