using System.Text;
using CareersSite.Commands;
using CareersSite.Tests.Harness;

namespace CareersSite.Tests.Importing;

/// <summary>What Word files hold beside plain paragraphs, and files that are none.</summary>
public sealed class WordTests
{
    private static readonly string Title = WordBytes.Paragraph("Night Baker");

    [Fact]
    public void Runs_that_are_split_anywhere_are_one_text()
    {
        var body = BodyOf(WordBytes.Of(Title + WordBytes.Paragraph("We b", "ake br", "ead for ", Run("four", "b"), Run(" hundred", "b"), " people.")));

        Assert.Equal("We bake bread for **four hundred** people.\n", body);
    }

    [Fact]
    public void Tracked_changes_are_taken_as_accepted()
    {
        var inserted = """<w:ins w:id="1" w:author="a"><w:r><w:t>rye</w:t></w:r></w:ins>""";
        var deleted = """<w:del w:id="2" w:author="a"><w:r><w:delText>white</w:delText></w:r></w:del>""";
        var moved = """<w:moveFrom w:id="3"><w:r><w:t>gone</w:t></w:r></w:moveFrom><w:moveTo w:id="4"><w:r><w:t>, by hand</w:t></w:r></w:moveTo>""";
        var joined = """<w:p><w:pPr><w:rPr><w:del w:id="5" w:author="a"/></w:rPr></w:pPr><w:r><w:t xml:space="preserve">Two lines </w:t></w:r></w:p>""";

        var body = BodyOf(WordBytes.Of(Title + WordBytes.Paragraph("We bake ", inserted, deleted, " bread", moved, ".") + joined + WordBytes.Paragraph("are one now.")));

        Assert.Equal("We bake rye bread, by hand.\n\nTwo lines are one now.\n", body);
    }

    [Fact]
    public void Links_are_kept_however_they_are_made_and_only_where_they_lead_out()
    {
        var field = """<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>HYPERLINK "https://b.example/"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>b</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>""";
        var simple = """<w:fldSimple w:instr=" HYPERLINK &quot;https://c.example/&quot; "><w:r><w:t>c</w:t></w:r></w:fldSimple>""";
        var script = """<w:hyperlink r:id="link1"><w:r><w:t>d</w:t></w:r></w:hyperlink>""";
        var paragraph = WordBytes.Paragraph("""<w:hyperlink r:id="link0"><w:r><w:t>a</w:t></w:r></w:hyperlink>""", ", ", field, ", ", simple, ", ", script);

        var body = BodyOf(WordBytes.Of(Title + paragraph, "https://a.example/", "javascript:alert(1)"));

        Assert.Equal("[a](https://a.example/), [b](https://b.example/), [c](https://c.example/), d\n", body);
    }

    [Fact]
    public void Text_that_is_not_seen_in_word_is_left_out()
    {
        var hidden = Run("secret", "vanish");
        var placeholder = """<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>Click here to enter text.</w:t></w:r></w:sdtContent></w:sdt>""";
        var filled = """<w:sdt><w:sdtPr/><w:sdtContent><w:r><w:t>bread</w:t></w:r></w:sdtContent></w:sdt>""";

        var body = BodyOf(WordBytes.Of(Title + WordBytes.Paragraph("We bake ", hidden, placeholder, filled, ".")));

        Assert.Equal("We bake bread.\n", body);
    }

    [Fact]
    public void Two_texts_beside_each_other_come_one_below_the_other()
    {
        static string Cell(params string[] paragraphs) => $"<w:tc>{string.Concat(paragraphs.Select(text => WordBytes.Paragraph(text)))}</w:tc>";
        var table = $"<w:tbl><w:tr>{Cell("Location")}{Cell("Lyon, France")}</w:tr><w:tr>{Cell("Your tasks")}{Cell("• Bake", "• Clean")}</w:tr></w:tbl>";

        var text = PostingOf(WordBytes.Of(Title + table));

        Assert.Contains("location: Lyon, France\n", text, StringComparison.Ordinal);
        Assert.EndsWith("---\n\n## Your tasks\n\n- Bake\n- Clean\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Boxes_are_read_once_and_pictures_are_named_in_the_report()
    {
        var box = """<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><w:txbxContent><w:p><w:r><w:t>In a box.</w:t></w:r></w:p></w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent><w:p><w:r><w:t>In a box.</w:t></w:r></w:p></w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>""";
        using var site = SiteWith(WordBytes.Of(Title + WordBytes.Paragraph("Bread.", box, "<w:r><w:drawing/></w:r>")));

        var result = Import(site);

        Assert.Equal("Bread.\n\nIn a box.\n", BodyIn(File.ReadAllText(Path.Combine(site.Root, "content/jobs/night-baker.md"))));
        Assert.Contains("  left out:        1 picture\n", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_that_unpacks_to_far_too_much_is_not_read() =>
        AssertRefused(WordBytes.Packed(("word/document.xml", new string(' ', 9 << 20))), "import-too-large");

    [Fact]
    public void A_part_that_says_it_is_small_and_is_not_is_not_read()
    {
        var bytes = WordBytes.Packed(("word/document.xml", new string(' ', 9 << 20)));

        // The unpacked length in the entry of the directory, at the end of the file.
        var entry = bytes.AsSpan().LastIndexOf("PK\x01\x02"u8);
        BitConverter.TryWriteBytes(bytes.AsSpan(entry + 24), 100);

        using var site = SiteWith(bytes);
        Assert.Equal(ExitCode.SiteHasErrors, Import(site).ExitCode);
    }

    [Fact]
    public void Entities_that_grow_are_not_resolved() =>
        AssertRefused(WordBytes.Packed(("word/document.xml", """<!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><d>&b;</d>""")), "import-damaged");

    [Fact]
    public void Elements_nested_beyond_reason_are_refused() =>
        AssertRefused(WordBytes.Of(string.Concat(Enumerable.Repeat("<w:ins>", 5000)) + string.Concat(Enumerable.Repeat("</w:ins>", 5000))), "import-damaged");

    [Fact]
    public void A_file_with_a_password_is_told_from_one_of_an_old_word()
    {
        byte[] start = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

        AssertRefused([.. start, .. new byte[600], .. Encoding.Unicode.GetBytes("EncryptedPackage"), .. new byte[100]], "import-encrypted");
        AssertRefused([.. start, .. new byte[600], .. Encoding.Unicode.GetBytes("WordDocument"), .. new byte[100]], "import-unknown-kind");
    }

    [Theory]
    [InlineData(0.3)]
    [InlineData(0.7)]
    [InlineData(0.99)]
    public void Half_a_file_is_damaged(double part)
    {
        var whole = File.ReadAllBytes(ImportSample.PathOf("word/financial-controller.docx"));

        AssertRefused(whole[..(int)(whole.Length * part)], "import-damaged");
    }

    [Fact]
    public void A_packed_file_of_another_program_is_named_as_such() =>
        AssertRefused(WordBytes.Packed(("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "<x/>")), "import-unknown-kind");

    private static string Run(string text, string property) => $"""<w:r><w:rPr><w:{property}/></w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>""";

    private static void AssertRefused(byte[] bytes, string code)
    {
        using var site = SiteWith(bytes);

        var result = Import(site);

        Assert.Equal((ExitCode.SiteHasErrors, ""), (result.ExitCode, result.Output));
        Assert.Contains($": error {code}: ", Assert.Single(result.Diagnostics), StringComparison.Ordinal);
    }

    private static string BodyOf(byte[] word) => BodyIn(PostingOf(word));

    private static string BodyIn(string posting) => posting[(posting.LastIndexOf("---\n\n", StringComparison.Ordinal) + 5)..];

    private static string PostingOf(byte[] word)
    {
        using var site = SiteWith(word);
        Assert.Equal(ExitCode.Fine, Import(site).ExitCode);
        return File.ReadAllText(Path.Combine(site.Root, "content/jobs/night-baker.md"));
    }

    private static TestSite SiteWith(byte[] word) => new TestSite().WithBytes("advert.docx", word);

    private static BuiltSite Import(TestSite site) => site.Run("import", Path.Combine(site.Root, "advert.docx"));
}
