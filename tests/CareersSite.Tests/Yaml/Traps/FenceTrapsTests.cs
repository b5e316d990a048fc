namespace CareersSite.Tests.Yaml.Traps;

/// <summary>Every way known in which the lines '---' and the file around them go wrong: the file, what is said, the advice.</summary>
public sealed class FenceTrapsTests
{
    public static TheoryData<string, string, string> Traps => new()
    {
        {
            "title: Engineer\n---\nBody",
            "1:1 front-matter-missing: the line '---' that opens the front matter is missing",
            "Write a line '---' above this one, and another below the last key."
        },
        {
            "# Engineer\n\nWe look for you.",
            "1:1 front-matter-missing: the file has no front matter: it must begin with a line '---'",
            "Begin the file with three lines: '---', 'title: …' and '---'."
        },
        {
            "+++\ntitle = \"Engineer\"\n+++\nBody",
            "1:1 front-matter-toml: '+++' begins front matter in TOML, but it must be in YAML",
            "Write '---' in place of each '+++', and 'key: value' in place of each 'key = value'."
        },
        {
            "----\ntitle: Engineer\n---\nBody",
            "1:1 front-matter-missing: '----' does not open the front matter; only '---' does",
            "Write three hyphens and nothing else on the line: ---"
        },
        {
            "—-\ntitle: Engineer\n---\nBody",
            "1:1 front-matter-missing: '—-' does not open the front matter; only '---' does",
            "Write three hyphens and nothing else on the line: ---"
        },
        {
            " ---\ntitle: Engineer\n---\nBody",
            "1:2 front-matter-missing: '---' must stand at the start of the line to open the front matter",
            "Delete the blanks before it."
        },
        {
            "--- title: Engineer\n---\nBody",
            "1:1 front-matter-missing: the line that opens front matter must hold '---' and nothing else",
            "Put the rest on the next line: title: Engineer"
        },
        {
            "---\ntitle: Engineer\n\nWe look for you.\n",
            "1:1 front-matter-unclosed: the front matter that begins here is never closed by a second line '---'",
            "Write a line '---' above line 4, where the body seems to begin: We look for you."
        },
        {
            "---\ntitle: Engineer\n\n# About\n",
            "1:1 front-matter-unclosed: the front matter that begins here is never closed by a second line '---'",
            "Write a line '---' above line 4, where the body seems to begin: # About"
        },
        {
            "---\ntitle: Engineer\n",
            "1:1 front-matter-unclosed: the front matter that begins here is never closed by a second line '---'",
            "Write a line '---' below the last key."
        },
        {
            "---",
            "1:1 front-matter-unclosed: the front matter that begins here is never closed by a second line '---'",
            "Write a line '---' below the last key."
        },
        {
            "---\ntitle: Engineer\n--\n\nBody",
            "3:1 front-matter-unclosed: '--' does not close the front matter that begins on line 1; only '---' does",
            "Write three hyphens and nothing else on the line: ---"
        },
        {
            "---\ntitle: Engineer\n----\n\nBody\n\n---\n\nMore",
            "3:1 front-matter-unclosed: '----' does not close the front matter that begins on line 1; only '---' does",
            "Write three hyphens and nothing else on the line: ---"
        },
        {
            "---\ntitle: Engineer\n—\n\nBody",
            "3:1 front-matter-unclosed: '—' does not close the front matter that begins on line 1; only '---' does",
            "Write three hyphens and nothing else on the line: ---"
        },
        {
            "---\ntitle: Engineer\n  ---\n\nBody",
            "3:3 front-matter-unclosed: '---' must stand at the start of the line to close the front matter that begins on line 1",
            "Delete the blanks before it."
        },
        {
            "\uFEFF",
            "0:0 file-empty: the file is empty",
            "Write it, or delete it."
        },
        {
            " \n\t\n",
            "0:0 file-empty: the file is empty",
            "Write it, or delete it."
        },
        {
            "---\ntitle: Eng\0ineer\n---\n",
            "2:11 nul-byte: there is a NUL byte here, which no text holds",
            "Open the file in your editor and save it with the encoding UTF-8."
        },
        {
            "---\r\ntitle: a: b\r\n---\r\nBody",
            "2:9 unquoted-colon: the value of 'title' holds a colon, so it needs quotes",
            "Put the value in quotes: title: \"a: b\""
        },
        {
            "---\rtitle: a: b\r---\rBody",
            "2:9 unquoted-colon: the value of 'title' holds a colon, so it needs quotes",
            "Put the value in quotes: title: \"a: b\""
        },
        {
            "\uFEFF\n---  \ntitle: a: b\n---\nBody",
            "3:9 unquoted-colon: the value of 'title' holds a colon, so it needs quotes",
            "Put the value in quotes: title: \"a: b\""
        },
    };

    [Theory]
    [MemberData(nameof(Traps))]
    public void A_fault_of_the_file_is_told_with_its_place(string file, string message, string hint)
    {
        var reading = Reading.OfFile(file);

        Assert.Equal(message, reading.Messages);
        Assert.Equal(hint, reading.Hints);
    }
}
