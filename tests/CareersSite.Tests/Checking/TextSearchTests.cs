using CareersSite.Checking;
using CareersSite.Diagnostics;

namespace CareersSite.Tests.Checking;

public sealed class TextSearchTests
{
    [Theory]
    [InlineData("/jobs/", 1, 1)]
    [InlineData("(/jobs/a/)\n[x](/jobs/)", 2, 5)]
    [InlineData("/jobs/a /old/jobs/ \"/jobs/\"", 1, 21)]
    [InlineData("Look at /jobs/.", 1, 9)]
    [InlineData("url: /jobs/\r\n", 1, 6)]
    public void An_address_is_found_where_it_stands_as_a_whole(string text, int line, int column) =>
        Assert.Equal(new Mark(line, column), TextSearch.FindWhole(text, "/jobs/"));

    [Theory]
    [InlineData("")]
    [InlineData("/jobs/a/")]
    [InlineData("/old/jobs/")]
    [InlineData("/jobs/#a")]
    public void A_part_of_another_address_is_not_meant(string text) => Assert.Null(TextSearch.FindWhole(text, "/jobs/"));
}
