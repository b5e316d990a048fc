using System.Runtime.InteropServices;
using System.Text;
using CareersSite.Diagnostics;
using CareersSite.Yaml;

namespace CareersSite.Tests.Yaml;

public sealed class FrontMatterTests
{
    [Fact]
    public void Fields_and_body_are_told_apart()
    {
        var reading = Reading.OfFile("---\ntitle: Engineer\nsalary:\n  min: 50000\n---\nWe look for you.\n");

        Assert.Equal("{title@2:1: Engineer@2:8, salary@3:1: {min@4:3: 50000@4:8}}", Reading.Show(reading.Map));
        Assert.Equal("We look for you.\n", Body(reading));
        Assert.Equal(6, reading.FrontMatter!.BodyLine);
        Assert.Empty(reading.Diagnostics);
    }

    [Theory]
    [InlineData("---\ntitle: Engineer\n---\nBody", 4, "Body")]
    [InlineData("---\r\ntitle: Engineer\r\n---\r\nBody\r\n", 4, "Body\r\n")]
    [InlineData("---\rtitle: Engineer\r---\rBody\r", 4, "Body\r")]
    [InlineData("\uFEFF---\ntitle: Engineer\n---\nBody", 4, "Body")]
    [InlineData("---  \ntitle: Engineer\n--- \t\nBody", 4, "Body")]
    [InlineData("---\ntitle: Engineer\n...\nBody", 4, "Body")]
    [InlineData("\n\n---\ntitle: Engineer\n---\nBody", 6, "Body")]
    [InlineData("---\ntitle: Engineer\n---", 4, "")]
    [InlineData("---\ntitle: Engineer\n---\n\n---\n", 4, "\n---\n")]
    public void The_lines_that_set_it_off_may_be_written_in_several_ways(string file, int bodyLine, string body)
    {
        var reading = Reading.OfFile(file);

        Assert.Equal("", reading.Messages);
        Assert.Equal("Engineer", ((YamlScalar)reading.Value("title")).Text);
        Assert.Equal(bodyLine, reading.FrontMatter!.BodyLine);
        Assert.Equal(body, Body(reading));
    }

    [Fact]
    public void Front_matter_may_be_empty()
    {
        var reading = Reading.OfFile("---\n---\nBody");

        Assert.Equal("{}", Reading.Show(reading.Map));
        Assert.Equal(3, reading.FrontMatter!.BodyLine);
    }

    [Fact]
    public void The_body_is_a_slice_of_the_bytes_that_were_given()
    {
        var bytes = Encoding.UTF8.GetBytes("---\ntitle: Größe\n---\nBody");

        var body = FrontMatter.Read("x.md", bytes, new DiagnosticSink())!.Body;

        Assert.True(MemoryMarshal.TryGetArray(body, out var segment));
        Assert.Same(bytes, segment.Array);
        Assert.Equal(bytes.Length - 4, segment.Offset);
    }

    [Fact]
    public void The_source_has_the_lines_of_the_file_and_nothing_of_the_body()
    {
        var source = Reading.OfFile("\uFEFF\r\n---\r\ntitle: Engineer\r\n---\r\nBody").FrontMatter!.Source;

        Assert.Equal("title: Engineer", source.Line(3));
        Assert.DoesNotContain("Body", source.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_is_shown_whatever_ends_it()
    {
        var reading = Reading.OfFile("---\rtitle: Engineer\r\nteam: a: b\rdraft: no\n---\r");

        Assert.Equal("team: a: b", Assert.Single(reading.Diagnostics).Excerpt);
        Assert.Equal("draft: no", reading.FrontMatter!.Source.Line(4));
    }

    [Fact]
    public void Line_ends_that_only_yaml_knows_move_no_place()
    {
        var reading = Reading.OfFile("---\nsummary: one\u2028two\u0085three\ntitle: Engineer\n---\n");

        Assert.Equal("{summary@2:1: one two three@2:10, title@3:1: Engineer@3:8}", Reading.Show(reading.Map));
    }

    [Fact]
    public void Columns_count_as_editors_programs_do()
    {
        var reading = Reading.OfFile("---\nextra: {\"😀é\": x}\n---\n");

        Assert.Equal("{extra@2:1: {😀é@2:9: x@2:16}}", Reading.Show(reading.Map));
    }

    [Theory]
    [InlineData("---\ntitle: Caf", 0xE9, "\n---\nBody", "2:11 not-utf8: the byte E9 here is not UTF-8; it is 'é' in the older Windows-1252")]
    [InlineData("---\ntitle: Engineer\n---\nWe ", 0x93, "love you.", "4:4 not-utf8: the byte 93 here is not UTF-8; it is '“' in the older Windows-1252")]
    [InlineData("---\ntitle: é😀", 0x81, "\n---\n", "2:11 not-utf8: the byte 81 here is not UTF-8")]
    [InlineData("---\ntitle: x\n---\n", 0xC3, "", "4:1 not-utf8: the byte C3 here is not UTF-8; it is 'Ã' in the older Windows-1252")]
    public void A_byte_that_is_not_utf8_is_told_with_its_place(string before, byte bad, string after, string message)
    {
        var reading = Reading.OfFile([.. Encoding.UTF8.GetBytes(before), bad, .. Encoding.UTF8.GetBytes(after)]);

        Assert.Null(reading.FrontMatter);
        Assert.Equal(message, reading.Messages);
    }

    [Fact]
    public void A_bad_byte_does_not_hide_what_else_is_wrong()
    {
        var reading = Reading.OfFile([.. "---\ntitle: a: b\n---\n"u8, 0xFF]);

        Assert.Equal("not-utf8 unquoted-colon", reading.Codes);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_file_in_utf16_is_told(bool isBigEndian)
    {
        var encoding = new UnicodeEncoding(isBigEndian, byteOrderMark: true);

        var reading = Reading.OfFile([.. encoding.GetPreamble(), .. encoding.GetBytes("---\ntitle: x\n---\n")]);

        Assert.Equal("1:1 not-utf8: the file is saved as UTF-16 ('Unicode')", reading.Messages);
    }

    [Fact]
    public void A_file_of_a_mebibyte_is_read_and_a_larger_one_is_not()
    {
        var largest = new byte[1 << 20];
        Array.Fill(largest, (byte)'x');
        "---\ntitle: x\n---\n"u8.CopyTo(largest);

        Assert.Equal("", Reading.OfFile(largest).Messages);
        Assert.Equal("0:0 file-too-large: the file has 1.0 MiB, and more than 1 MiB is not read", Reading.OfFile([.. largest, 0x20]).Messages);
    }

    private static string Body(Reading reading) => Encoding.UTF8.GetString(reading.FrontMatter!.Body.Span);
}
